"use client";

import type { Role } from "@/server/access/roles";
import { useTexts } from "../_i18n/use-texts";

interface Props {
  readonly role: Role;
  readonly sectors: readonly string[];
  readonly towns: readonly string[];
  /** Name of the department, or of whatever else the role reaches. */
  readonly of?: string | null | undefined;
}

const known = ["market", "tax", "transport", "construction", "tourism"] as const;

/** A role with how far it reaches, in one line. */
export function GrantWords({ role, sectors, towns, of }: Props) {
  const { t } = useTexts();
  const named = sectors.map((sector) => {
    const own = known.find((each) => each === sector);
    return own ? t(`access.sectors.${own}`) : sector;
  });
  const reach = [of, named.length === known.length ? t("access.wholeCity") : named.join("、"), towns.join("、")].filter(Boolean);
  return (
    <>
      {t(`access.roles.${role}`)}
      {reach.length === 0 ? null : <span className="text-soft"> · {reach.join(" · ")}</span>}
    </>
  );
}

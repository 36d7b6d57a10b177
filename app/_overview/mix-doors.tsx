import Link from "next/link";
import type { CSSProperties } from "react";
import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { mixRows } from "./mix-rows";

interface Props {
  readonly model: ModelOverview;
  readonly mix: PeriodMix;
  readonly texts: Texts;
}

/** The make-up of one period: a bar of its grades, and each count as a door to its subjects. */
export function MixDoors({ model, mix, texts }: Props) {
  const { t, number } = texts;
  const rows = mixRows(model, mix, texts);
  return (
    <>
      <div aria-hidden className="flex h-2 overflow-hidden rounded-full border border-line">
        {rows.map((row) => (
          <span
            key={row.name}
            style={{ flexGrow: row.subjects, "--tone": `var(--tone-${row.tone})` } as CSSProperties}
            className={row.tone === 0 ? "bg-surface" : "bg-(--tone)"}
          />
        ))}
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-2">
        {rows.map((row) => (
          <li key={row.name} className="text-table">
            <Link prefetch={false} href={row.href} className="group inline-flex items-center gap-2 rounded" title={row.name}>
              <GradeMark mark={row.mark} tone={row.tone} ungraded={t("common.ungraded")} />
              <span className="door group-hover:text-accent">{number(row.subjects)}</span>
              <span className="text-soft tabular-nums">{share(row.subjects, mix.subjects)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

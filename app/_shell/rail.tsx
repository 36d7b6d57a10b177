"use client";

import clsx from "clsx";
import {
  BookOpenCheck,
  Building2,
  Database,
  IdCard,
  KeyRound,
  LayoutDashboard,
  type LucideIcon,
  PanelLeftClose,
  PanelLeftOpen,
  ScrollText,
  UsersRound,
} from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useState, useTransition } from "react";
import { useTexts } from "../_i18n/use-texts";
import { keepPreference } from "./preferences";

export interface RailDoor {
  readonly href: string;
  readonly name: "overview" | "subjects" | "models" | "data" | "accounts" | "keys" | "audit" | "ownFile";
}

const icons: Readonly<Record<RailDoor["name"], LucideIcon>> = {
  overview: LayoutDashboard,
  subjects: Building2,
  models: BookOpenCheck,
  data: Database,
  accounts: UsersRound,
  keys: KeyRound,
  audit: ScrollText,
  ownFile: IdCard,
};

const isHere = (path: string, href: string): boolean => (href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`));

/** The doors: a rail on the left, a bar at the foot of a phone. */
export function Rail({ isNarrow, doors }: { readonly isNarrow: boolean; readonly doors: readonly RailDoor[] }) {
  const { t } = useTexts();
  const path = usePathname();
  return (
    <nav
      aria-label={t("shell.nav")}
      className="screen-only fixed inset-x-0 bottom-0 z-20 flex border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:sticky md:top-(--bar) md:z-10 md:h-[calc(100dvh-var(--bar)-var(--banner))] md:flex-col md:border-t-0 md:border-r md:p-2"
    >
      <ul className="flex flex-1 md:flex-none md:flex-col md:gap-1">
        {doors.map(({ href, name }) => (
          <li key={href} className="flex-1 md:flex-none">
            <Link
              href={href}
              aria-current={isHere(path, href) ? "page" : undefined}
              title={t(`shell.${name}`)}
              className={clsx(
                "flex h-14 flex-col items-center justify-center gap-0.5 rounded-box text-small md:h-10 md:flex-row md:justify-start md:gap-3 md:px-3 md:text-body",
                isHere(path, href) ? "font-semibold text-accent md:bg-accent-wash" : "text-soft hover:text-ink md:hover:bg-raised",
              )}
            >
              <RailIcon name={name} />
              <span className="rail-word">{t(`shell.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <RailWidth isNarrow={isNarrow} />
    </nav>
  );
}

function RailIcon({ name }: { readonly name: RailDoor["name"] }) {
  const Icon = icons[name];
  return <Icon aria-hidden className="size-5 shrink-0" />;
}

function RailWidth({ isNarrow: given }: { readonly isNarrow: boolean }) {
  const { t } = useTexts();
  const [isNarrow, setNarrow] = useState(given);
  const [, start] = useTransition();
  const Icon = isNarrow ? PanelLeftOpen : PanelLeftClose;
  const turn = () => {
    const rail = isNarrow ? "wide" : "narrow";
    setNarrow(!isNarrow);
    document.documentElement.dataset.rail = rail;
    start(() => keepPreference("rail", rail));
  };
  return (
    <button
      type="button"
      aria-pressed={isNarrow}
      onClick={turn}
      className="mt-auto hidden h-10 items-center gap-3 rounded-box px-3 text-soft hover:bg-raised hover:text-ink md:flex"
    >
      <Icon aria-hidden className="size-5 shrink-0" />
      <span className="rail-word text-table">{t(isNarrow ? "shell.expand" : "shell.collapse")}</span>
    </button>
  );
}

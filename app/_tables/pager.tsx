import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Texts } from "../_i18n/translate";

interface Props {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly linkTo: (page: number) => string;
  readonly texts: Texts;
}

export function Pager({ page, pageSize, total, linkTo, texts: { t } }: Props) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  return (
    <nav
      aria-label={t("common.pages")}
      className="flex flex-wrap items-center justify-between gap-3 border-line border-t px-4 py-3 text-soft text-table tabular-nums"
    >
      <span>{t("subjects.shown", { from, to: Math.min(total, page * pageSize) })}</span>
      <span className="hidden text-small lg:inline">{t("subjects.rowKeys")}</span>
      <span className="flex items-center gap-3">
        <Step href={page > 1 ? linkTo(page - 1) : null}>
          <ChevronLeft aria-hidden className="size-4" />
          {t("common.previous")}
        </Step>
        <span>{t("common.page", { page, pages })}</span>
        <Step href={page < pages ? linkTo(page + 1) : null}>
          {t("common.next")}
          <ChevronRight aria-hidden className="size-4" />
        </Step>
      </span>
    </nav>
  );
}

function Step({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  if (href === null) return <span className="button screen-only cursor-not-allowed border-line border-dashed text-soft">{children}</span>;
  return (
    <Link prefetch={false} href={href} className="button screen-only">
      {children}
    </Link>
  );
}

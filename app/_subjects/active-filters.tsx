import { X } from "lucide-react";
import Link from "next/link";
import type { ModelHead } from "@/server/models/view";
import { gradeName } from "../_format/grade-name";
import { type SubjectFilter, subjectsLink, ungraded } from "../_format/links";
import type { Texts } from "../_i18n/translate";

interface Props {
  readonly filter: SubjectFilter;
  readonly model: ModelHead | null;
  readonly texts: Texts;
}

/** What the list is narrowed by, each to be taken off alone. */
export function ActiveFilters({ filter, model, texts }: Props) {
  const { t } = texts;
  const chips = chipsOf(filter, model, texts);
  if (chips.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li key={label}>
          <Link
            prefetch={false}
            href={subjectsLink({ ...filter, ...without, page: undefined })}
            aria-label={t("subjects.remove", { label })}
            className="inline-flex items-center gap-1.5 rounded-full border border-accent bg-accent-wash px-3 py-0.5 text-table hover:border-ink"
          >
            {label}
            <X aria-hidden className="screen-only size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link prefetch={false} href="/subjects" className="door screen-only text-table">
          {t("subjects.clear")}
        </Link>
      </li>
    </ul>
  );
}

function chipsOf(filter: SubjectFilter, model: ModelHead | null, texts: Texts) {
  const { t, say, period } = texts;
  const chips: { label: string; without: SubjectFilter }[] = [];
  if (filter.query) chips.push({ label: `“${filter.query}”`, without: { query: undefined } });
  if (filter.kind) chips.push({ label: t(`kind.${filter.kind}`), without: { kind: undefined } });
  if (filter.town) chips.push({ label: filter.town, without: { town: undefined } });
  if (filter.model)
    chips.push({
      label: model ? say(model.title) : filter.model,
      without: { model: undefined, period: undefined, grade: undefined, move: undefined },
    });
  if (filter.period) chips.push({ label: period(filter.period), without: { period: undefined, move: undefined } });
  if (filter.move)
    chips.push({ label: t(filter.move === "better" ? "overview.improved" : "overview.lowered"), without: { move: undefined } });
  if (filter.grade)
    chips.push({
      label: filter.grade === ungraded ? t("common.ungraded") : gradeName(filter.grade, model?.grades ?? [], texts),
      without: { grade: undefined },
    });
  return chips;
}

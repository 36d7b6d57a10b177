import Link from "next/link";
import type { ModelHead } from "@/server/models/view";
import type { SubjectRow } from "@/server/subjects/view";
import { type SubjectFilter, subjectLink, subjectsLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import type { Column } from "../_tables/data-table";
import { RowRatings } from "./row-ratings";

export const columns = (filter: SubjectFilter, models: readonly ModelHead[], texts: Texts): Column<SubjectRow>[] => {
  const { t, say, period } = texts;
  return [
    {
      key: "name",
      head: t("subjects.name"),
      cell: (row) => (
        <>
          <Link prefetch={false} href={subjectLink(row.subjectId)} className="door font-semibold" data-row-link>
            {row.name}
          </Link>
          <span className="block text-small text-soft">{t(`kind.${row.kind}`)}</span>
        </>
      ),
    },
    { key: "code", head: t("subjects.code"), width: "170px", cell: (row) => <span className="tabular-nums">{row.code}</span> },
    {
      key: "town",
      head: t("subjects.place"),
      width: "110px",
      cell: (row) =>
        row.town === null ? (
          <span className="text-soft">{t("common.unknown")}</span>
        ) : (
          <Link prefetch={false} href={subjectsLink({ ...filter, town: row.town, page: undefined })} className="hover:text-accent">
            {row.town}
          </Link>
        ),
    },
    { key: "industry", head: t("subjects.industry"), width: "150px", cell: (row) => row.industry ?? <span className="text-soft">—</span> },
    {
      key: "ratings",
      head: t("subjects.ratings"),
      width: "36%",
      cell: (row) => (
        <RowRatings
          ratings={newest(shownOf(row.ratings, filter))}
          titleOf={(rating) => `${titleOf(rating.modelId, models, say)} ${period(rating.period)}`}
          texts={texts}
        />
      ),
    },
  ];
};

/** With a model asked for, its ratings alone. */
const shownOf = (ratings: SubjectRow["ratings"], filter: SubjectFilter): SubjectRow["ratings"] =>
  ratings.filter(
    (rating) =>
      (filter.model === undefined || rating.modelId === filter.model) && (filter.period === undefined || rating.period === filter.period),
  );

const titleOf = (modelId: string, models: readonly ModelHead[], say: Texts["say"]): string => {
  const model = models.find((each) => each.id === modelId);
  return model ? say(model.title) : "";
};

/** Of the versions of a sector the newest period alone. */
const newest = (ratings: SubjectRow["ratings"]): SubjectRow["ratings"] =>
  ratings.filter(({ sector, period }) => !ratings.some((other) => other.sector === sector && other.period > period));

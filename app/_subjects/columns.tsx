import Link from "next/link";
import type { ModelHead, ModelPurpose } from "@/server/models/view";
import type { SubjectRow } from "@/server/subjects/view";
import { type SubjectFilter, subjectLink, subjectsLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { purposes } from "../_models/filter";
import type { Column } from "../_tables/data-table";
import { RowRatings } from "./row-ratings";

export const columns = (filter: SubjectFilter, models: readonly ModelHead[], { t, say, period }: Texts): Column<SubjectRow>[] => [
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
        ratings={inOrder(shownOf(row.ratings, filter), models)}
        titleOf={(rating) => `${titleOf(rating.modelId, models, say)} ${period(rating.period)}`}
        purposeOf={(rating) => purposeOf(rating.modelId, models)}
        t={t}
      />
    ),
  },
];

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

const purposeOf = (modelId: string, models: readonly ModelHead[]): ModelPurpose =>
  models.find((each) => each.id === modelId)?.purpose ?? "credit";

/** Credit grades first; of versions of one sector the newest period alone. */
const inOrder = (ratings: SubjectRow["ratings"], models: readonly ModelHead[]): SubjectRow["ratings"] => {
  const sectorOf = (modelId: string) => models.find((each) => each.id === modelId)?.sector ?? modelId;
  return ratings
    .filter(({ modelId, period }) => !ratings.some((other) => sectorOf(other.modelId) === sectorOf(modelId) && other.period > period))
    .toSorted((one, other) => purposes.indexOf(purposeOf(one.modelId, models)) - purposes.indexOf(purposeOf(other.modelId, models)));
};

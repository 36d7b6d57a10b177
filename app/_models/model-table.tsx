import Link from "next/link";
import type { ModelHead, RatedModel } from "@/server/models/view";
import { compareLink, modelLink, subjectsLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { GradeMark } from "../_marks/grade-mark";
import { ModelStatus } from "../_marks/model-status";
import { ProvenanceBar } from "../_marks/provenance-bar";
import { type Column, DataTable } from "../_tables/data-table";
import { families } from "./filter";
import { governedPeriods } from "./governed-periods";

interface Props {
  readonly caption: string;
  readonly models: readonly ModelHead[];
  readonly rated: readonly RatedModel[];
  readonly texts: Texts;
}

interface Row {
  readonly model: ModelHead;
  /** The leading model of its sector; null for that one itself. */
  readonly lead: ModelHead | null;
  readonly rated: RatedModel | null;
}

/** Models of one purpose, each sector's earlier versions beneath the one in force. */
export function ModelTable({ caption, models, rated, texts }: Props) {
  const rows = families(models).flatMap((family) =>
    family.map(
      (model, index): Row => ({
        model,
        lead: index === 0 ? null : (family[0] ?? null),
        rated: rated.find((each) => each.modelId === model.id) ?? null,
      }),
    ),
  );
  return (
    <div className="panel">
      <DataTable caption={caption} columns={columns(texts)} rows={rows} rowKey={(row) => row.model.id} />
    </div>
  );
}

const columns = (texts: Texts): Column<Row>[] => {
  const { t, say } = texts;
  return [
    { key: "model", head: t("models.model"), cell: (row) => <Name row={row} texts={texts} /> },
    { key: "status", head: t("models.status"), width: "76px", cell: ({ model }) => <ModelStatus status={model.status} /> },
    { key: "governs", head: t("models.governs"), width: "128px", cell: ({ model }) => governedPeriods(model, texts) },
    {
      key: "grades",
      head: t("models.grades"),
      width: "168px",
      cell: ({ model }) => (
        <span className="flex flex-wrap gap-1">
          {model.grades.map(({ grade, mark, tone }) => (
            <GradeMark key={grade} mark={say(mark)} tone={tone} ungraded={t("common.ungraded")} />
          ))}
        </span>
      ),
    },
    { key: "rated", head: t("models.results"), width: "128px", cell: (row) => <Results row={row} texts={texts} /> },
    {
      key: "provenance",
      head: t("provenance.title"),
      width: "212px",
      cell: ({ model }) => <ProvenanceBar provenance={model.provenance} />,
    },
  ];
};

function Name({ row: { model, lead }, texts: { t, say } }: { readonly row: Row; readonly texts: Texts }) {
  return (
    <div className={lead === null ? undefined : "border-line-strong border-l-2 pl-3"}>
      <Link prefetch={false} href={modelLink(model.id)} className="door font-semibold">
        {say(model.title)}
      </Link>
      <span className="block text-small text-soft">
        {say(model.law.title)} {say(model.law.number)}
      </span>
      <span className="block text-small text-soft">{model.subjectKinds.map((kind) => t(`kind.${kind}`)).join(t("common.and"))}</span>
      {lead === null ? null : (
        <Link prefetch={false} href={compareLink(model.id, lead.id)} className="door text-small">
          {t("models.compareTo", { model: say(lead.title) })}
        </Link>
      )}
    </div>
  );
}

function Results({ row: { model, rated }, texts: { t, number, period } }: { readonly row: Row; readonly texts: Texts }) {
  if (rated === null) return <span className="text-soft">{t("models.noData")}</span>;
  return (
    <>
      <span className="block">
        <Door href={subjectsLink({ model: model.id, period: rated.period })}>
          {t("models.ratedCount", { count: number(rated.subjects) })}
        </Door>
      </span>
      <span className="text-small text-soft">{period(rated.period)}</span>
    </>
  );
}

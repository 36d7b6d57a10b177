import { CircleAlert, CircleCheck } from "lucide-react";
import type { ExampleView, ModelPage } from "@/server/models/view";
import { markOf } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";
import { ProvenanceMark } from "../_marks/provenance-mark";
import { Empty } from "../_shell/empty";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";

const agrees = ({ expected, computed }: ExampleView): boolean => expected.grade === computed.grade && expected.score === computed.score;

/** Worked examples: what is expected beside what the model computes. */
export function Examples({ model, texts }: { readonly model: ModelPage; readonly texts: Texts }) {
  const { t } = texts;
  const { examples } = model;
  const wrong = examples.filter((example) => !agrees(example)).length;
  const verdict =
    wrong === 0 ? t("models.examplesAgree", { count: examples.length }) : t("models.examplesDiffer", { count: examples.length, wrong });
  return (
    <Section
      id="examples"
      title={t("models.examples")}
      says={t("models.examplesSay")}
      aside={examples.length === 0 ? null : <span className={wrong === 0 ? "text-good text-table" : "text-act text-table"}>{verdict}</span>}
    >
      <div className="panel">
        {examples.length === 0 ? (
          <Empty>{t("models.examplesNone")}</Empty>
        ) : (
          <DataTable
            caption={t("models.examples")}
            columns={columns(model, texts)}
            rows={examples}
            rowKey={(row) => `${row.title.zh} ${row.period}`}
          />
        )}
      </div>
    </Section>
  );
}

const columns = (model: ModelPage, texts: Texts): Column<ExampleView>[] => {
  const { t, say, period } = texts;
  return [
    {
      key: "example",
      head: t("models.example"),
      cell: (row) => (
        <>
          <span className="block font-semibold">{say(row.title)}</span>
          {row.note === null ? null : <span className="block text-soft">{say(row.note)}</span>}
          <span className="mt-1 flex flex-wrap items-center gap-2 text-small text-soft">
            {t("models.source", { source: row.source })}
            <ProvenanceMark mark={row.provenance} />
          </span>
        </>
      ),
    },
    { key: "period", head: t("subjects.period"), width: "96px", cell: (row) => period(row.period) },
    {
      key: "expected",
      head: t("models.expected"),
      width: "140px",
      cell: (row) => <Result result={row.expected} model={model} texts={texts} />,
    },
    {
      key: "computed",
      head: t("models.computed"),
      width: "140px",
      cell: (row) => <Result result={row.computed} model={model} texts={texts} />,
    },
    {
      key: "verdict",
      head: t("models.status"),
      width: "110px",
      cell: (row) => {
        const isRight = agrees(row);
        const Icon = isRight ? CircleCheck : CircleAlert;
        return (
          <span className={`inline-flex items-center gap-1.5 ${isRight ? "text-good" : "text-act"}`}>
            <Icon aria-hidden className="size-4" />
            {t(isRight ? "models.agrees" : "models.differs")}
          </span>
        );
      },
    },
  ];
};

function Result({ result, model, texts }: { readonly result: ExampleView["expected"]; readonly model: ModelPage; readonly texts: Texts }) {
  const { t } = texts;
  const tone = model.grades.find((each) => each.grade === result.grade)?.tone ?? null;
  return (
    <span className="inline-flex items-center gap-2">
      <GradeMark mark={markOf(result.grade, model.grades, texts)} tone={tone} ungraded={t("common.ungraded")} />
      <span className="font-semibold tabular-nums">{result.score === null ? "—" : plain(result.score)}</span>
    </span>
  );
}

import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { ChartWithTable } from "../_charts/chart-with-table";
import { PeriodStacks } from "../_charts/period-stacks";
import { markOf } from "../_format/grade-name";
import { subjectsLink, ungraded } from "../_format/links";
import type { Texts } from "../_i18n/translate";

const cellOf = (text: string, count: number, href: string) => (count === 0 ? { text } : { text, href });

/** As many bars as have room for their names; the table holds every period. */
const mostStacks = 8;

/** The make-up of the grades in each period. With one period it says that there is no trend yet. */
export function Trend({ model, asOf, texts }: { readonly model: ModelOverview; readonly asOf: string; readonly texts: Texts }) {
  const { t, say, number, period } = texts;
  const title = t("overview.trend", { model: say(model.title) });
  const only = model.periods.length === 1 ? model.periods[0] : undefined;
  const hasUngraded = model.periods.some((mix) => mix.notGraded > 0);
  const layers = [
    ...model.grades.map(({ grade, tone }) => ({ key: grade, tone: tone as number })),
    ...(hasUngraded ? [{ key: ungraded, tone: 0 }] : []),
  ];
  return (
    <div className="min-w-0">
      <ChartWithTable
        title={title}
        unit={t("overview.trendUnit")}
        asOf={asOf}
        chart={
          <PeriodStacks
            label={title}
            layers={layers}
            stacks={model.periods.slice(-mostStacks).map((mix) => ({ period: period(mix.period), subjects: countsOf(mix) }))}
          />
        }
        figure={{
          heads: [
            t("overview.period"),
            ...layers.map((layer) => (layer.key === ungraded ? t("common.ungraded") : (markOf(layer.key, model.grades, texts) ?? ""))),
            t("common.total"),
          ],
          rows: model.periods.map((mix) => [
            { text: period(mix.period) },
            ...layers.map((layer) => {
              const count = countsOf(mix)[layer.key] ?? 0;
              return cellOf(number(count), count, subjectsLink({ model: model.id, period: mix.period, grade: layer.key }));
            }),
            cellOf(number(mix.subjects), mix.subjects, subjectsLink({ model: model.id, period: mix.period })),
          ]),
        }}
      />
      {only ? <p className="mt-3 text-soft text-table">{t("overview.onePeriod", { period: period(only.period) })}</p> : null}
    </div>
  );
}

const countsOf = (mix: PeriodMix): Record<string, number> => ({
  ...Object.fromEntries(mix.grades.map(({ grade, subjects }) => [grade, subjects])),
  [ungraded]: mix.notGraded,
});

import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { ChartWithTable } from "../_charts/chart-with-table";
import { GradeBars } from "../_charts/grade-bars";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { mixRows } from "./mix-rows";

interface Props {
  readonly model: ModelOverview;
  readonly mix: PeriodMix;
  readonly asOf: string;
  readonly texts: Texts;
}

/** How the grades lie in one period, each count a door to its subjects. */
export function Distribution({ model, mix, asOf, texts }: Props) {
  const { t, say, number, period } = texts;
  const rows = mixRows(model, mix, texts);
  const title = t("overview.distribution", { model: say(model.title), period: period(mix.period) });
  return (
    <div className="min-w-0">
      <ChartWithTable
        title={title}
        unit={t("overview.distributionUnit")}
        asOf={asOf}
        chart={
          <GradeBars
            bars={rows.map((row) => ({ name: row.mark ?? t("common.ungraded"), subjects: row.subjects, tone: row.tone, href: row.href }))}
            label={title}
          />
        }
        figure={{
          heads: [t("common.grade"), t("common.count"), t("common.share")],
          rows: rows.map((row) => [
            { text: row.name },
            row.subjects === 0 ? { text: "0" } : { text: number(row.subjects), href: row.href },
            { text: share(row.subjects, mix.subjects) },
          ]),
        }}
      />
    </div>
  );
}

import { metrics } from "@/server/quality/metrics";
import type { MetricId, QualityRow, Ratio } from "@/server/quality/view";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { type Column, DataTable } from "../_tables/data-table";

interface Props {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly QualityRow[];
  readonly nameOf: (row: QualityRow) => string;
  readonly texts: Texts;
}

/** Rates with what each was made of. */
export function QualityTable({ caption, head, rows, nameOf, texts }: Props) {
  const named: Column<QualityRow> = { key: "name", head, cell: (row) => <span className="font-semibold">{nameOf(row)}</span> };
  const rates = metricIds.map(
    (id): Column<QualityRow> => ({
      key: id,
      head: texts.say(metrics[id].title),
      isNumber: true,
      cell: ({ metrics: found }) => <Rate id={id} ratio={found[id]} texts={texts} />,
    }),
  );
  return <DataTable caption={caption} columns={[named, ...rates]} rows={rows} rowKey={nameOf} />;
}

const metricIds = Object.keys(metrics) as MetricId[];

function Rate({
  id,
  ratio: { numerator, denominator, rate },
  texts,
}: {
  readonly id: MetricId;
  readonly ratio: Ratio;
  readonly texts: Texts;
}) {
  if (rate === null) return <span className="text-soft">{texts.t("data.notApplicable")}</span>;
  const { target, better } = metrics[id];
  const isShort = target !== null && (better === "higher" ? rate < target : rate > target);
  return (
    <>
      <span className={isShort ? "font-semibold" : undefined}>{share(numerator, denominator)}</span>
      <span className="block text-small text-soft">
        {texts.number(numerator)}/{texts.number(denominator)}
      </span>
    </>
  );
}

/** How each rate is made, and what it should be. */
export function MetricWords({ texts: { say, t } }: { readonly texts: Texts }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 p-4 text-table md:grid-cols-2">
      {metricIds.map((id) => (
        <div key={id}>
          <dt className="font-semibold">{say(metrics[id].title)}</dt>
          <dd className="text-soft">
            {say(metrics[id].formula)}
            {metrics[id].target === null ? null : t("data.target", { target: share(metrics[id].target, 1) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

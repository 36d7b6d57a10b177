import type { ThresholdRow } from "../../../engine/threshold-row";
import { standard2011 } from "../instruments";

type Metric = "headcount" | "revenue" | "assets";
type Lines = Readonly<Partial<Record<Metric, string>>>;

/** Money stands in 10,000 yuan as the standard prints it; the figures compared with it are yuan. */
const inYuan = (metric: Metric, line: string): string => (metric === "headcount" ? line : `${line}0000`);

/** One industry of the table: the least figures of each class. A figure that the industry does not use has no row. */
const industry = (choice: string, large: Lines, medium: Lines, small: Lines): ThresholdRow<Metric>[] =>
  Object.entries({ large, medium, small }).flatMap(([column, lines]) =>
    (Object.entries(lines) as [Metric, string][]).map(([fact, line]) => ({
      choice,
      column,
      fact,
      value: inYuan(fact, line),
      cites: standard2011.art("第四条", choice),
      provenance: "secondary" as const,
    })),
  );

const heads = (headcount: string): Lines => ({ headcount });
const sales = (revenue: string): Lines => ({ revenue });
const headsAndSales = (headcount: string, revenue: string): Lines => ({ headcount, revenue });
const salesAndAssets = (revenue: string, assets: string): Lines => ({ revenue, assets });
const headsAndAssets = (headcount: string, assets: string): Lines => ({ headcount, assets });

/** The sixteen industries in the order of the standard. */
export const sizeRows: readonly ThresholdRow<Metric>[] = [
  ...industry("agriculture", sales("20000"), sales("500"), sales("50")),
  ...industry("industry", headsAndSales("1000", "40000"), headsAndSales("300", "2000"), headsAndSales("20", "300")),
  ...industry("construction", salesAndAssets("80000", "80000"), salesAndAssets("6000", "5000"), salesAndAssets("300", "300")),
  ...industry("wholesale", headsAndSales("200", "40000"), headsAndSales("20", "5000"), headsAndSales("5", "1000")),
  ...industry("retail", headsAndSales("300", "20000"), headsAndSales("50", "500"), headsAndSales("10", "100")),
  ...industry("transport", headsAndSales("1000", "30000"), headsAndSales("300", "3000"), headsAndSales("20", "200")),
  ...industry("warehousing", headsAndSales("200", "30000"), headsAndSales("100", "1000"), headsAndSales("20", "100")),
  ...industry("postal", headsAndSales("1000", "30000"), headsAndSales("300", "2000"), headsAndSales("20", "100")),
  ...industry("accommodation", headsAndSales("300", "10000"), headsAndSales("100", "2000"), headsAndSales("10", "100")),
  ...industry("catering", headsAndSales("300", "10000"), headsAndSales("100", "2000"), headsAndSales("10", "100")),
  ...industry("information", headsAndSales("2000", "100000"), headsAndSales("100", "1000"), headsAndSales("10", "100")),
  ...industry("software", headsAndSales("300", "10000"), headsAndSales("100", "1000"), headsAndSales("10", "50")),
  ...industry("realEstate", salesAndAssets("200000", "10000"), salesAndAssets("1000", "5000"), salesAndAssets("100", "2000")),
  ...industry("property", headsAndSales("1000", "5000"), headsAndSales("300", "1000"), headsAndSales("100", "500")),
  ...industry("leasing", headsAndAssets("300", "120000"), headsAndAssets("100", "8000"), headsAndAssets("10", "100")),
  ...industry("other", heads("300"), heads("100"), heads("10")),
];

/** Industries whose size asks for that figure. */
export const industriesUsing = (metric: Metric): string[] => [
  ...new Set(sizeRows.filter((row) => row.fact === metric).map((row) => row.choice)),
];

import { agencyAdjustment, agencyFiling } from "../../../catalogue/finance";
import { registration } from "../../../catalogue/market-supervision";
import type { adjustmentChoices } from "../../../catalogue/rating-agency-choices";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { type Words, words } from "../../../words";
import { type Filed, sample, shaky, strong, weak, young } from "./example-files";

type Adjustment = keyof typeof adjustmentChoices;

const rulebook = "行业规则手册《小微企业》A4节 / rulebook small enterprises §A4";
const own = "本项目依A4节自拟 / own, from §A4";

const records = (filed: Filed, registeredOn: string, adjustments: readonly Adjustment[]): ExampleRecord[] => [
  exampleRecord(registration, { name: "信衡示例（虚构）有限公司", registeredOn }),
  exampleRecord(agencyFiling, { year: 2025, yearEndOn: "2025-12-31", ...(filed as object) }),
  ...adjustments.map((kind) => exampleRecord(agencyAdjustment, { kind, decidedOn: "2025-12-15", reason: "示例" })),
];

interface Worked {
  readonly source?: string;
  readonly title: Words;
  readonly filed: Filed;
  readonly registeredOn: string;
  readonly adjustments?: readonly Adjustment[];
  readonly score: string;
  readonly grade: string;
  readonly points?: Readonly<Record<string, string>>;
  readonly note: Words;
}

const example = ({ source, title, filed, registeredOn, adjustments, score, grade, points, note }: Worked): Example => ({
  title,
  source: source ?? own,
  provenance: "proposal",
  period: "2025",
  records: records(filed, registeredOn, adjustments ?? []),
  expected: { outcome: "rated", score, grade, ...(points ? { points } : {}) },
  note,
});

/** Points by indicator, M01 to M29 in their order. */
const inOrder = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(" ").map((value, place) => [`M${String(place + 1).padStart(2, "0")}`, value]));

const fromRulebook: readonly Example[] = [
  example({
    source: rulebook,
    title: words(
      "例1　机构系统自带的样例（原始答案不详，按各组得分还原）",
      "Example 1: the system's sample (its answers are not known, made up to the same groups)",
    ),
    filed: sample,
    registeredOn: "2019-06-01",
    score: "647.5",
    grade: "A",
    points: inOrder("10 30 22.5 40 10 0 0 80 10 10 20 20 30 22.5 0 30 22.5 20 37.5 52.5 45 15 5 15 10 0 30 30 30"),
    note: words("（4+17.25+7+2.25+20.75+13.5）×10=647.5", "(4 + 17.25 + 7 + 2.25 + 20.75 + 13.5) × 10 = 647.5"),
  }),
  example({
    source: rulebook,
    title: words("例2　成立四年、无不良记录的制造企业", "Example 2: young clean manufacturer"),
    filed: young,
    registeredOn: "2021-12-01",
    score: "617.5",
    grade: "A",
    points: inOrder("20 60 30 30 5 0 0 80 20 20 20 30 30 7.5 10 30 22.5 20 12.5 52.5 30 10 2.5 5 10 0 20 20 20"),
    note: words("61.75×10=617.5", "61.75 × 10 = 617.5"),
  }),
  example({
    source: rulebook,
    title: words("例2之二　同一企业，行业低潮", "Example 2b: the same, industry downturn"),
    filed: young,
    registeredOn: "2021-12-01",
    adjustments: ["industryDownturn"],
    score: "597.5",
    grade: "BBB",
    points: { industryDownturn: "-20" },
    note: words("617.5−20=597.5", "617.5 − 20 = 597.5"),
  }),
  example({
    source: rulebook,
    title: words("例3　弱企业（按合计还原）", "Example 3: weak firm (made up to the same total)"),
    filed: weak,
    registeredOn: "2021-12-01",
    score: "132.5",
    grade: "C",
    points: inOrder("20 0 15 0 5 0 0 40 5 10 10 10 0 0 0 0 0 0 0 0 15 0 2.5 0 0 0 0 0 0"),
    note: words("13.25×10=132.5", "13.25 × 10 = 132.5"),
  }),
];

const ownExamples: readonly Example[] = [
  example({
    title: words("补1　各项满分", "Own 1: full points"),
    filed: strong,
    registeredOn: "2010-01-01",
    score: "1000",
    grade: "AAA",
    note: words("权重合计100，乘以10", "weights sum to 100, times ten"),
  }),
  example({
    title: words("补2　满分再加行业优势", "Own 2: full points and industry advantage"),
    filed: strong,
    registeredOn: "2010-01-01",
    adjustments: ["industryAdvantage"],
    score: "1000",
    grade: "AAA",
    points: { industryAdvantage: "30" },
    note: words("1030超过1000，止于1000", "1030 is over 1000: stops at 1000"),
  }),
  example({
    title: words("补3　例2的企业有三项利好", "Own 3: the firm of example 2 with three that raise"),
    filed: young,
    registeredOn: "2021-12-01",
    adjustments: ["stateBackground", "celebrityEffect", "highMargin"],
    score: "667.5",
    grade: "AA",
    note: words("617.5+20+10+20=667.5", "617.5 + 20 + 10 + 20 = 667.5"),
  }),
  example({
    title: words("补4　负债率72%、流动比率1.15", "Own 4: debt ratio 0.72, current ratio 1.15"),
    filed: shaky,
    registeredOn: "2021-12-01",
    score: "550",
    grade: "BBB",
    note: words("617.5−52.5−15=550，恰在界上", "617.5 − 52.5 − 15 = 550, on the line"),
  }),
  example({
    title: words("补5　再有不良信用记录", "Own 5: and an adverse record"),
    filed: shaky,
    registeredOn: "2021-12-01",
    adjustments: ["adverseRecord"],
    score: "510",
    grade: "BB",
    note: words("550−40=510", "550 − 40 = 510"),
  }),
  example({
    title: words("补6　再属高风险行业", "Own 6: and a high-risk industry"),
    filed: shaky,
    registeredOn: "2021-12-01",
    adjustments: ["adverseRecord", "highRiskIndustry"],
    score: "480",
    grade: "B",
    note: words("510−30=480", "510 − 30 = 480"),
  }),
  example({
    title: words("补7　再有法定代表人两条失信", "Own 7: and two records of the owner"),
    filed: { ...shaky, ownerDiscredit: 2 },
    registeredOn: "2021-12-01",
    adjustments: ["adverseRecord", "highRiskIndustry"],
    score: "420",
    grade: "CCC",
    note: words("480−60=420", "480 − 60 = 420"),
  }),
  example({
    title: words("补8　再有企业一条失信", "Own 8: and a record of the firm"),
    filed: { ...shaky, ownerDiscredit: 2, entityDiscredit: 1 },
    registeredOn: "2021-12-01",
    adjustments: ["adverseRecord", "highRiskIndustry"],
    score: "380",
    grade: "CC",
    note: words("420−40=380", "420 − 40 = 380"),
  }),
  example({
    title: words("补9　杠杆极低", "Own 9: very low leverage"),
    filed: { ...young, debtRatio: 50 },
    registeredOn: "2021-12-01",
    adjustments: ["lowLeverage"],
    score: "665",
    grade: "AA",
    note: words("617.5+17.5+30=665", "617.5 + 17.5 + 30 = 665"),
  }),
];

export const smeAgencyExamples2018: readonly Example[] = [...fromRulebook, ...ownExamples];

import type { Example, ExampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { defaulted, exit, majorAccident, mortgage, onList, penalised, scored } from "../example-records";

const rulebook = "行业规则手册《小微企业》A3节，由规则推算 / rulebook small enterprises §A3, derived";
const own = "本项目依A3节分数段和直接规则自拟 / own, from the bands and direct rules of §A3";
const month = "2023-06";

interface Worked {
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly score: string;
  readonly grade: "A+" | "A" | "B" | "C" | "D" | "E";
  readonly findings?: readonly ExampleRecord[];
  readonly note?: { readonly zh: string; readonly en: string };
}

const example = ({ source, title, score, grade, findings, note }: Worked): Example => ({
  title,
  source,
  provenance: "proposal",
  period: month,
  records: [...scored(month, score), ...(findings ?? [])],
  expected: { outcome: "rated", score, grade, points: { riskScore: score } },
  ...(note ? { note } : {}),
});

const band = (number: string, score: string, grade: Worked["grade"]): Example =>
  example({ source: own, title: words(`${number}　${score}分`, `${number}: ${score} points`), score, grade });

/** The regulator published no worked example that could be found; these follow from the bands and direct rules. */
export const marketRiskShenzhenExamples2021: readonly Example[] = [
  example({ source: rulebook, title: words("例1　760分", "Example 1: 760 points"), score: "760", grade: "A+" }),
  example({
    source: rulebook,
    title: words("例2　750分", "Example 2: 750 points"),
    score: "750",
    grade: "A",
    note: words("A+级须高于750分", "A+ needs more than 750"),
  }),
  example({
    source: rulebook,
    title: words("例3　720分，在严重质量失信名单", "Example 3: 720 points, serious-quality list"),
    score: "720",
    grade: "C",
    findings: [onList("seriousQuality", "2023-02-01")],
    note: words("A级下调两级", "A, two down"),
  }),
  example({
    source: rulebook,
    title: words("例4　640分，发生重大事故", "Example 4: 640 points, major accident"),
    score: "640",
    grade: "D",
    findings: [majorAccident("2023-03-01")],
    note: words("B级下调两级", "B, two down"),
  }),
  example({
    source: rulebook,
    title: words("例5　580分，在预付式消费跑路名单", "Example 5: 580 points, prepaid-runaway list"),
    score: "580",
    grade: "D",
    findings: [onList("prepaidRunaway", "2023-04-01")],
    note: words("C级下调两级为E，止于D级", "C two down would be E; not past D"),
  }),
  example({
    source: rulebook,
    title: words("例6　800分，被吊销营业执照", "Example 6: 800 points, licence revoked"),
    score: "800",
    grade: "E",
    findings: [exit("licenceRevoked", "2023-05-01")],
  }),
  band("补1", "750.01", "A+"),
  band("补2", "670.01", "A"),
  band("补3", "670", "B"),
  band("补4", "600.5", "B"),
  band("补5", "600", "C"),
  band("补6", "555", "C"),
  band("补7", "554.99", "D"),
  example({
    source: own,
    title: words("补8　780分，两年内抵押且拖欠贷款受惩戒", "Own 8: 780 points, mortgage and loan default within two years"),
    score: "780",
    grade: "B",
    findings: [mortgage("2021-07-01"), defaulted("2023-01-10")],
    note: words("A+级下调两级", "A+, two down"),
  }),
  example({
    source: own,
    title: words("补9　780分，抵押已逾两年", "Own 9: 780 points, the mortgage over two years ago"),
    score: "780",
    grade: "A+",
    findings: [mortgage("2021-06-30"), defaulted("2023-01-10")],
    note: words("两年前的抵押不计，两项须并存", "a mortgage of two years ago does not count, and both are needed"),
  }),
  example({
    source: own,
    title: words("补10　760分，重大事故且在电商黑名单", "Own 10: 760 points, accident and e-commerce list"),
    score: "760",
    grade: "B",
    findings: [majorAccident("2023-03-01"), onList("ecommerce", "2023-04-01")],
    note: words("多种情形只下调一次", "several findings lower once"),
  }),
  example({
    source: own,
    title: words("补11　700分，被责令停产停业", "Own 11: ordered to stop"),
    score: "700",
    grade: "E",
    findings: [penalised("stop", "2023-05-01")],
  }),
  example({
    source: own,
    title: words("补12　700分，被吊销许可证件", "Own 12: permit revoked"),
    score: "700",
    grade: "E",
    findings: [penalised("revocation", "2023-05-01")],
  }),
  example({
    source: own,
    title: words("补13　700分，被除名", "Own 13: struck off"),
    score: "700",
    grade: "E",
    findings: [exit("struckOff", "2023-05-01")],
  }),
  example({
    source: own,
    title: words("补14　700分，被责令关闭", "Own 14: ordered to close"),
    score: "700",
    grade: "E",
    findings: [exit("orderedToClose", "2023-05-01")],
  }),
];

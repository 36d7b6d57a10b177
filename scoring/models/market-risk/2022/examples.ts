import type { Example, ExampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { defaulted, exit, majorAccident, mortgage, onList, penalised, scored } from "../../market-risk-shenzhen/example-records";

const rulebook = "行业规则手册《小微企业》C3节，由A3节各例按C3节对应 / rulebook small enterprises §C3, the examples of §A3 mapped";
const own = "本项目依C3节自拟 / own, from §C3";
const month = "2025-12";

interface Worked {
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly score: string;
  readonly grade: "A" | "B" | "C" | "D";
  readonly findings?: readonly ExampleRecord[];
  readonly note?: { readonly zh: string; readonly en: string };
}

const example = ({ source, title, score, grade, findings, note }: Worked): Example => ({
  title,
  source,
  provenance: "proposal",
  period: month,
  records: [...scored(month, score), ...(findings ?? [])],
  expected: { outcome: "rated", score, grade },
  ...(note ? { note } : {}),
});

const mapped = (number: string, score: string, from: string, grade: Worked["grade"], findings: readonly ExampleRecord[] = []): Example =>
  example({
    source: rulebook,
    title: words(`例${number}　${score}分，深圳为${from}级`, `Example ${number}: ${score} points, ${from} in Shenzhen`),
    score,
    grade,
    findings,
  });

export const marketRiskExamples2022: readonly Example[] = [
  mapped("1", "760", "A+", "A"),
  mapped("2", "750", "A", "A"),
  mapped("3", "720", "C", "C", [onList("seriousQuality", "2025-08-01")]),
  mapped("4", "640", "D", "D", [majorAccident("2025-09-01")]),
  mapped("5", "580", "D", "D", [onList("prepaidRunaway", "2025-10-01")]),
  mapped("6", "800", "E", "D", [exit("licenceRevoked", "2025-11-01")]),
  example({ source: own, title: words("补1　670分", "Own 1: 670 points"), score: "670", grade: "B" }),
  example({ source: own, title: words("补2　600分", "Own 2: 600 points"), score: "600", grade: "C" }),
  example({ source: own, title: words("补3　554.99分", "Own 3: 554.99 points"), score: "554.99", grade: "D" }),
  example({
    source: own,
    title: words("补4　780分，两年内抵押且拖欠贷款受惩戒", "Own 4: 780 points, mortgage and loan default within two years"),
    score: "780",
    grade: "B",
    findings: [mortgage("2024-01-01"), defaulted("2025-03-10")],
    note: words("第一段下调两段为B类", "two down from the first band: B"),
  }),
  example({
    source: own,
    title: words("补5　被责令停产停业", "Own 5: ordered to stop"),
    score: "700",
    grade: "D",
    findings: [penalised("stop", "2025-05-01")],
  }),
  example({
    source: own,
    title: words("补6　被吊销许可证件", "Own 6: permit revoked"),
    score: "700",
    grade: "D",
    findings: [penalised("revocation", "2025-05-01")],
  }),
  example({
    source: own,
    title: words("补7　700分，被除名", "Own 7: struck off"),
    score: "700",
    grade: "D",
    findings: [exit("struckOff", "2025-05-01")],
  }),
  example({
    source: own,
    title: words("补8　被责令关闭", "Own 8: ordered to close"),
    score: "700",
    grade: "D",
    findings: [exit("orderedToClose", "2025-05-01")],
  }),
];

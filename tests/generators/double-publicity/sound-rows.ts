import { stem, towns } from "@/server/demo/city";
import { type Random, streamFor } from "@/server/demo/random";
import { type Body, bodyOf } from "./bodies";
import { type Cell, dayCell, fineCell, monthsLater, said, taken } from "./cell";

/** Cells by field. */
export type Row = Readonly<Record<string, Cell>>;
export type Kind = "licence" | "penalty";

const seed = 20_190_101;
const organ = "衡城市市场监督管理局（虚构）";

const hardTexts: readonly string[] = [
  "虚构事实一：经营场所与登记不符",
  '虚构事实二，含逗号,分号;和“引号”及"直引号"',
  "第一行\n第二行（单元格内换行）\n第三行",
  "生僻字：㛃、𠮷、㙟、𫚭；全角ＡＢＣ１２３",
  "=SUM(A1:A2) 只是文字，+1、-1、@x 也是",
  "反斜杠 \\N 与 \\t，百分号 50%，零宽前的 0012",
  "a\tb（含制表符）",
];

const textOf = (random: Random): Cell => said(random.pick(hardTexts));

/** Codes as they come: most as printed, some in small letters or full width. */
const codeCell = ({ code }: Body, n: number): Cell => {
  if (n % 17 === 3) return taken(code.toLowerCase(), code);
  if (n % 17 === 9)
    return taken(
      code.replace(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      code,
    );
  return said(code);
};

const decidedDay = (random: Random): string =>
  `${2024 + random.below(2)}-${String(1 + random.below(12)).padStart(2, "0")}-${String(1 + random.below(28)).padStart(2, "0")}`;

const common = (body: Body, n: number, random: Random): Row => ({
  name: said(body.name),
  counterpartKind: said(body.code.startsWith("92") ? "个体工商户" : "法人及非法人组织"),
  uscc: codeCell(body, n),
  taxNumber: said(n % 3 === 0 ? `000${String(n).padStart(12, "0")}` : ""),
  organ: said(organ),
  organCode: said(n % 2 === 0 ? bodyOf(0, 999).code : ""),
  source: said(n % 5 === 0 ? `${random.pick(towns)}${stem(n)}（虚构）` : ""),
  sourceCode: n % 5 === 0 ? said(bodyOf(0, 998).code) : { written: "N/A" },
  note: n % 4 === 0 ? said("007") : { written: "——" },
});

export function penaltyRow(lot: number, n: number, body: Body): Row {
  const random = streamFor(seed + lot, n, "penalty");
  const decidedOn = decidedDay(random);
  const [category, code, months] = random.pick([
    ["罚款", "fine", 12],
    ["警告", "warning", 12],
    ["没收违法所得、没收非法财物", "confiscation", 12],
    ["责令停产停业", "stop", 36],
    ["吊销许可证件", "revocation", 36],
  ] as const);
  return {
    ...common(body, n, random),
    documentNumber: said(`虚罚〔${decidedOn.slice(0, 4)}〕${String(n).padStart(6, "0")}号`),
    breach: said(`虚构违法行为${stem(n)}`),
    facts: textOf(random),
    basis: said(n % 2 === 0 ? "《虚构管理条例》第007条" : ""),
    category: taken(category, code),
    fineYuan: code === "fine" ? fineCell(n) : said(""),
    decidedOn: dayCell(decidedOn, n),
    publishedUntil: n % 3 === 1 ? dayCell(monthsLater(decidedOn, months), n + 1) : said(""),
  };
}

export function licenceRow(lot: number, n: number, body: Body): Row {
  const random = streamFor(seed + lot, n, "licence");
  const decidedOn = decidedDay(random);
  return {
    ...common(body, n, random),
    documentNumber: said(`虚许〔${decidedOn.slice(0, 4)}〕${String(n).padStart(6, "0")}号`),
    kind: said(random.pick(["普通", "登记", "核准"])),
    content: textOf(random),
    certificateCode: said(`00${n}`),
    decidedOn: dayCell(decidedOn, n),
    validFrom: n % 3 === 0 ? said("") : dayCell(decidedOn, n + 2),
    // The layout writes this day where there is no end: nothing is kept of it.
    validUntil:
      n % 3 === 0 ? { written: "2099/12/31", typed: new Date("2099-12-31T00:00:00Z") } : dayCell(monthsLater(decidedOn, 60), n + 3),
  };
}

import { taxProfile } from "@/scoring/catalogue/tax";
import { all, atLeast, isFalse, isTrue, reachesRow } from "@/scoring/engine/condition";
import { defineModel } from "@/scoring/engine/define-model";
import { instrument } from "@/scoring/engine/instrument";
import { parameter, since } from "@/scoring/engine/parameter";
import { latest } from "@/scoring/facts/latest";
import { gradeBy, standing } from "@/scoring/facts/platform";
import { asGiven } from "@/scoring/mechanisms/as-given";
import { ifTrue } from "@/scoring/mechanisms/if-true";
import { words } from "@/scoring/words";

const rules = instrument({
  id: "ferry-rules-2026",
  number: words("虚构〔2026〕1号", "Invented [2026] 1"),
  title: words("渡运企业评价规则（虚构）", "Ferry rules (invented)"),
  issuer: words("虚构机关", "An invented authority"),
  inForceFrom: "2026-01-01",
});

const { art } = rules;
const number = (zh: string, en: string, text: string) => parameter(words(zh, en), since("2026-01-01", text, art("第三条"), "official"));
const rule = (zh: string, en: string, article = "第四条") =>
  ({ label: words(zh, en), cites: art(article), provenance: "official" }) as const;
const read = (zh: string, en: string) => ({ says: words(zh, en), cites: art("第二条"), absent: null });

const fleet = (choice: string, column: string, value: string) =>
  ({ choice, column, fact: "zeroMonths", value, cites: art("附表", choice), provenance: "secondary" }) as const;
const fleetRows = [fleet("A", "calm", "2"), fleet("B", "calm", "4"), fleet("A", "rough", "9")];

/** An invented model that has one of every kind of rule: fewer points are better, and no rule of it stands in any law. */
export const ferry = defineModel({
  id: "ferry/2026",
  sector: "ferry",
  title: words("渡运企业风险分类（虚构）", "Ferry risk classes (invented)"),
  status: "proposed",
  purpose: "risk",
  publicity: "departmentsOnly",
  cadence: "quarter",
  law: rules,
  lawCheckedOn: "2026-01-01",
  subjectKinds: ["enterprise"],
  periods: { from: "2026Q1" },
  appliesTo: { ...rule("渡运企业", "Ferry operators"), when: isTrue("isWhole") },
  facts: {
    isWhole: latest(taxProfile, "wholeYear", read("满一个完整评价年度", "A full year")),
    zeroMonths: latest(taxProfile, "zeroVatMonths", read("停航月数", "Idle months")),
    income: latest(taxProfile, "businessIncome", read("渡运收入", "Ferry income")),
    hasReason: latest(taxProfile, "zeroVatHasNormalReason", read("停航有正常原因", "Idle for a reason")),
    taxGrade: gradeBy("tax-credit", { says: words("纳税信用级别", "Tax grade"), cites: art("第二条") }),
    place: standing("byIncome", "place", read("收入名次", "Place by income")),
  },
  parameters: {
    start: number("基数", "Base", "0"),
    calmMost: number("平稳级上限", "Most points of calm", "3"),
    roughBelow: number("波动级界限", "Limit of rough", "10"),
    nothing: number("不计分", "No points", "0"),
    idle: number("停航计分", "Points for idling", "4"),
    half: number("最低信息占比", "Least share known", "0.5"),
    oneStep: number("一级", "One step", "1"),
    first: number("第一名", "First place", "1"),
    months: number("有效期", "Term", "36"),
    exitMonths: number("提前移出", "Early exit", "12"),
    peers: number("最少同类", "Least peers", "5"),
  },
  opening: { ...rule("起点", "Start"), cases: [], otherwise: "start" },
  indicators: {
    idleMonths: {
      ...rule("停航月数", "Idle months"),
      ifUnknown: { leftOutOf: "roughBelow" },
      scores: asGiven("zeroMonths"),
      repair: { says: words("复航", "sailing again"), afterMonths: "exitMonths" },
    },
    idleReason: {
      ...rule("无故停航", "Idle without reason"),
      ifUnknown: { loses: "idle" },
      scores: ifTrue("hasReason", { sign: 1, points: "idle" }),
    },
    wholeYear: {
      ...rule("全年渡运", "A full year"),
      ifUnknown: { leftOutOf: "roughBelow" },
      scores: ifTrue("isWhole", { sign: 1, points: "nothing" }),
    },
  },
  coverage: { ...rule("信息完整度", "Coverage"), least: "half" },
  bounds: { floor: "start" },
  rounding: { ...rule("取整", "Rounding"), decimals: 1 },
  vetoes: {},
  direct: {},
  ladder: {
    ...rule("分类", "Classes"),
    bestFirst: [
      {
        grade: "calm",
        atMost: "calmMost",
        requires: { ...rule("规模达标", "Large enough", "附表"), when: reachesRow("taxGrade", "calm", fleetRows) },
      },
      { grade: "rough", lessThan: "roughBelow" },
    ],
    otherwise: "wild",
  },
  shifts: {
    leading: {
      ...rule("收入居首", "First by income"),
      when: all(atLeast("place", "first"), isFalse("hasReason")),
      direction: "up",
      steps: "oneStep",
      notPast: "rough",
    },
  },
  caps: {},
  replacements: {},
  triggers: { talk: { ...rule("约谈", "A talk is due"), when: isTrue("hasReason") } },
  cohorts: {
    byIncome: {
      says: words("按收入排名", "By income"),
      cites: art("第五条"),
      provenance: "proposal",
      of: latest(taxProfile, "businessIncome", read("渡运收入", "Ferry income")),
      better: "higher",
      minimum: "peers",
    },
  },
  lists: {
    blocked: {
      ...rule("重点监管对象名单", "Focus list", "第六条"),
      planWord: words("黑名单", "blacklist"),
      side: "adverse",
      publicity: "departmentsOnly",
      term: "months",
      earliestExit: "exitMonths",
      exits: [rule("整改并经验收", "Mended and inspected", "第七条")],
      entries: { idle: { ...rule("长期停航", "Idle for long", "第六条（一）"), when: atLeast("zeroMonths", "calmMost") } },
    },
    praised: {
      ...rule("守信名单", "Good list", "第八条"),
      side: "good",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["calm"] },
    },
  },
  grades: {
    calm: { words: words("平稳", "Calm"), tone: 1 },
    rough: { words: words("波动", "Rough"), tone: 3 },
    wild: { words: words("剧烈", "Wild"), tone: 5, decidedByPerson: true },
  },
});

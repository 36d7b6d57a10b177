import type { Example } from "../../engine/example";
import { words } from "../../words";
import type { Party } from "./party-facts";
import { type Act, act, award, blacklisted, convicted, profile, publicGrade, quarter } from "./party-records";

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;

/** An example of the rulebook, derived there by hand. */
export const derived = (number: string, zh: string, en: string, rest: Given): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.6节，由规则推算 / rulebook construction §1.6, derived",
  provenance: "proposal",
  period: quarter,
  ...rest,
});

/** An example of the project's own. */
export const own = (number: string, zh: string, en: string, rest: Given): Example => ({
  ...derived(number, zh, en, rest),
  source: "本项目自拟 / own",
});

const rated = (score: string, grade: string, points: Readonly<Record<string, string>> = {}): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points,
  triggers: [],
});

/** What every party's model must do alike, with one of its own acts of level S3 and one of level S4. */
export const partyExamples = (letter: string, party: Party, serious: Act, grave: Act): readonly Example[] => {
  const number = (of: number) => `${letter}例${of}`;
  const honours = [
    award(party, "national", "quality"),
    award(party, "provincial", "quality"),
    award(party, "provincial", "technology"),
    award(party, "municipal", "staff"),
  ];
  return [
    own(number(1), "质量、科技、人员均有表彰", "Awards for quality, technology and staff", {
      records: [profile(party), ...honours],
      expected: rated("125", "AAA", { awards: "25", conduct: "0" }),
      note: words("100＋质量15（10＋6，上限15）＋科技6＋人员4＝125", "100 + 15 (10 + 6, at most 15) + 6 + 4 = 125"),
    }),
    own(number(2), "得分为AAA级，但近24个月无项目", "AAA by score, no project in 24 months", {
      records: [profile(party, { projects: 0 }), ...honours],
      expected: rated("125", "AA", { awards: "25" }),
      note: words("125分，未达AAA级的项目条件，评为AA级", "125; without a project AA"),
    }),
    own(number(3), "国家级质量奖一项", "One national quality award", {
      records: [profile(party), award(party, "national", "quality")],
      expected: rated("110", "AA", { awards: "10" }),
      note: words("100＋10＝110", "100 + 10 = 110"),
    }),
    own(number(4), "三项信息缺失，公共信用综合评价为优", "Three items missing, public grade excellent", {
      records: [profile(party, { missing: 3 }), publicGrade("excellent")],
      expected: rated("98", "A", { dataGaps: "-6", publicGrade: "4" }),
      note: words("100−3×2＋4＝98", "100 − 3 × 2 + 4 = 98"),
    }),
    own(number(5), "S3级行为一次", "One act of level S3", {
      records: [profile(party), act(serious, "2025-10-31")],
      expected: rated("80", "B", { conduct: "-20" }),
      note: words("100−20＝80", "100 − 20 = 80"),
    }),
    own(number(6), "S4级行为一次", "One act of level S4", {
      records: [profile(party), act(grave, "2024-02-20")],
      expected: rated("60", "C", { conduct: "-40" }),
      note: words("100−40＝60，36个月内有效", "100 − 40 = 60, within 36 months"),
    }),
    own(number(7), "S3级、S4级行为各一次，公共信用综合评价为差", "Acts of levels S3 and S4, public grade poor", {
      records: [profile(party), act(serious, "2025-10-31"), act(grave, "2024-02-20"), publicGrade("poor")],
      expected: rated("38", "D", { conduct: "-60", publicGrade: "-2" }),
      note: words("100−20−40−2＝38", "100 − 20 − 40 − 2 = 38"),
    }),
    own(number(8), "两条记录同一事项", "Two records of one matter", {
      records: [profile(party), act(serious, "2025-10-31", "事项一"), act(grave, "2025-11-20", "事项一")],
      expected: rated("60", "C", { conduct: "-40" }),
      note: words("同一事项只计最高一条：100−40＝60", "of one matter the highest alone: 100 − 40 = 60"),
    }),
    own(number(9), "在黑名单列入期内", "On the blacklist", {
      records: [profile(party), ...honours, blacklisted("2025-08-01")],
      expected: rated("125", "D", { awards: "25" }),
      note: words("125分，直接评为D级", "125, graded D directly"),
    }),
    own(number(10), "单位犯罪判决生效未满一年", "Convicted less than a year ago", {
      records: [profile(party), convicted("2025-05-06")],
      expected: rated("100", "D"),
      note: words("100分，直接评为D级", "100, graded D directly"),
    }),
    own(number(11), "资质被注销", "Qualification cancelled", {
      records: [profile(party, { qualification: "cancelled" })],
      expected: { outcome: "notRated", score: null, grade: null },
      note: words("季末资质被注销，不予评价", "cancelled at the quarter's end: not rated"),
    }),
  ];
};

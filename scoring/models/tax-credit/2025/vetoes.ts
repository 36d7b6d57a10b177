import { all, any, atLeast, type Condition, isTrue, shareAtLeast } from "../../../engine/condition";
import { type Words, words } from "../../../words";
import { measures2025 } from "../instruments";
import type { facts } from "./facts";
import type { parameters } from "./parameters";

const { art } = measures2025;
const official = "official" as const;

type Fact = keyof typeof facts;
type Parameter = keyof typeof parameters;

/** One of the thirteen conditions of Art. 18. */
const directD = (label: Words, paragraph: string, when: Condition<Fact, Parameter>) =>
  ({ label, cites: art("第十八条", paragraph), provenance: official, when, grade: "D" }) as const;

const evasion = (evaded: Fact, total: Fact) => all(atLeast(evaded, "evadedLeast"), shareAtLeast(evaded, total, "evadedShare"));

/** Art. 18 in its order, then the direct D that is kept from the year before. */
export const vetoes = {
  serious01: directD(
    words("逃避追缴欠税、骗税、虚开专用发票等", "Evading recovery, refund fraud, false special invoices"),
    "(一)",
    isTrue("serious01"),
  ),
  serious02: directD(
    words("偷税或虚开其他发票并移送公安", "Evasion or false invoices, transferred to the police"),
    "(二)",
    isTrue("serious02"),
  ),
  serious03: directD(
    words("偷税10万元以上且占应纳税总额10%以上", "Evaded 100,000 yuan or more and 10 % or more"),
    "(三)",
    evasion("evaded", "totalPayable"),
  ),
  serious04: directD(words("税务处理决定未按期足额缴纳", "Decision not fully paid in time"), "(四)", isTrue("serious04")),
  serious05: directD(words("暴力拒缴、拒绝或阻挠检查", "Violent refusal or obstruction"), "(五)", isTrue("serious05")),
  serious06: directD(words("发票违法致他人少缴或骗税", "Invoice violations letting others underpay"), "(六)", isTrue("serious06")),
  serious07: directD(words("提供虚假材料享受税收优惠", "False material for tax relief"), "(七)", isTrue("serious07")),
  serious08: directD(words("停止出口退税未届满", "Refund suspension running"), "(八)", isTrue("serious08")),
  serious09: directD(words("非正常户或走逃（失联）户", "Abnormal household or lost contact"), "(九)", isTrue("serious09")),
  serious10: directD(
    words("非正常户直接责任人认定后登记或经营", "Linked to an abnormal household after its identification"),
    "(十)",
    isTrue("serious10"),
  ),
  serious11: directD(words("D级主体直接责任人评级后登记或经营", "Linked to a D entity after its grade"), "(十一)", isTrue("serious11")),
  serious12: directD(words("重大税收违法失信主体", "Major tax-violation dishonest entity"), "(十二)", isTrue("serious12")),
  serious13: directD(words("其他严重失信情形", "Other serious dishonesty"), "(十三)", isTrue("serious13")),
  kept: {
    label: words("上年直接判为D级，保留一年", "Direct D last year, kept for a second year"),
    cites: art("第三十四条", "(四)"),
    provenance: official,
    when: any(isTrue("keptFromLastYear"), evasion("evadedLastYear", "totalPayableLastYear")),
    grade: "D",
  },
} as const;

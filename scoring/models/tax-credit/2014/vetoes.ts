import { isTrue } from "../../../engine/condition";
import { type Words, words } from "../../../words";
import { carryOver2020, measures2014 } from "../instruments";
import type { facts } from "./facts";

const { art } = measures2014;

/** One of the ten conditions of Art. 20. */
const directD = <const F extends keyof typeof facts>(label: Words, paragraph: string, fact: F) =>
  ({ label, cites: art("第二十条", paragraph), provenance: "secondary", when: isTrue(fact), grade: "D" }) as const;

/** Art. 20 in its order, then the direct D that is kept from the year before (from the 2019 year for direct D alone). */
export const vetoes = {
  serious01: directD(words("偷税、骗税、虚开等构成涉税犯罪", "Judged a tax crime"), "(一)", "serious01"),
  serious02: directD(
    words("偷税10万元以上且占10%以上等，未构成犯罪，已缴清", "Evasion of 100,000 yuan and 10 % and the like, no crime, all paid"),
    "(二)",
    "serious02",
  ),
  serious03: directD(words("税务处理决定未按期足额缴纳", "Decision not fully paid in time"), "(三)", "serious03"),
  serious04: directD(words("抗税、拒绝或阻挠检查", "Violence, refusal or obstruction of inspection"), "(四)", "serious04"),
  serious05: directD(words("发票违法致他人少缴或骗税", "Invoice violations letting others underpay"), "(五)", "serious05"),
  serious06: directD(words("提供虚假材料享受税收优惠", "False material for tax relief"), "(六)", "serious06"),
  serious07: directD(words("停止出口退税未届满", "Refund suspension running"), "(七)", "serious07"),
  serious08: directD(words("非正常户记录或其直接责任人登记、经营", "Abnormal household, or linked to one"), "(八)", "serious08"),
  serious09: directD(words("D级纳税人直接责任人登记、经营", "Linked to a D entity"), "(九)", "serious09"),
  serious10: directD(words("其他严重失信行为", "Other serious dishonesty"), "(十)", "serious10"),
  kept: {
    label: words("上年直接判为D级，保留2年", "Direct D last year, kept for two years"),
    cites: carryOver2020.art("D级"),
    provenance: "secondary",
    when: isTrue("keptFromLastYear"),
    grade: "D",
  },
} as const;

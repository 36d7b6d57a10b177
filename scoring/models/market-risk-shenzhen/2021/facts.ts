import { loanDefault } from "../../../catalogue/banking";
import { accidentLiability, adverseList, chattelMortgage, marketExit, riskScore } from "../../../catalogue/market-risk";
import { penalty, registration } from "../../../catalogue/market-supervision";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { type Words, words } from "../../../words";
import { trial2021 } from "../instruments";

const { art } = trial2021;
const window = "upToPeriodEnd" as const;
const twoYears = { months: 24 } as const;

const onList = (list: "seriousQuality" | "ecommerce" | "prepaidRunaway", says: Words) =>
  exists(adverseList, {
    says,
    cites: art("降级"),
    where: { list: { is: list }, removedOn: { present: false } },
    window,
    absent: false,
  });

const exited = (kind: "licenceRevoked" | "struckOff" | "orderedToClose", says: Words) =>
  exists(marketExit, { says, cites: art("直接判定"), where: { kind: { is: kind } }, window, absent: false });

/** Findings count as the regulator recorded them; what was not recorded is clear. The score alone may be unknown. */
export const facts = {
  registered: exists(registration, { says: words("已依法登记", "Lawfully registered"), cites: art("第三条"), window, absent: false }),
  riskScore: latest(riskScore, "score", { says: words("当月信用风险得分", "Risk score of the month"), cites: art("评分"), absent: null }),
  majorAccident: exists(accidentLiability, {
    says: words("发生重大安全生产事故", "Major work-safety accident"),
    cites: art("降级"),
    where: { kind: { is: "workSafety" } },
    window,
    absent: false,
  }),
  mortgage: exists(chattelMortgage, {
    says: words("近两年办理动产抵押", "A chattel mortgage within two years"),
    cites: art("降级"),
    window: twoYears,
    absent: false,
  }),
  loanDefault: exists(loanDefault, {
    says: words("近两年因拖欠银行贷款受惩戒", "Sanctioned for defaulting on a bank loan within two years"),
    cites: art("降级"),
    window: twoYears,
    absent: false,
  }),
  seriousQuality: onList("seriousQuality", words("在严重质量失信名单", "On the serious-quality list")),
  ecommerce: onList("ecommerce", words("在电子商务失信黑名单", "On the e-commerce list")),
  prepaidRunaway: onList("prepaidRunaway", words("在预付式消费跑路名单", "On the prepaid-runaway list")),
  orderedToStop: exists(penalty, {
    says: words("被责令停产停业", "Ordered to stop business"),
    cites: art("直接判定"),
    where: { category: { is: "stop" } },
    window,
    absent: false,
  }),
  permitRevoked: exists(penalty, {
    says: words("被吊销许可证件", "A permit revoked"),
    cites: art("直接判定"),
    where: { category: { is: "revocation" } },
    window,
    absent: false,
  }),
  licenceRevoked: exited("licenceRevoked", words("被吊销营业执照", "Business licence revoked")),
  struckOff: exited("struckOff", words("被除名", "Struck off")),
  orderedToClose: exited("orderedToClose", words("被责令关闭", "Ordered to close")),
} as const;

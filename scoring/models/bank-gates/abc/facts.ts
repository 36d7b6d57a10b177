import { bankIndicators } from "../../../catalogue/banking";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { scoreBy } from "../../../facts/platform";
import { words } from "../../../words";
import { bankScheme, platform } from "../instruments";

const { art } = bankScheme;

const points = (field: "debtRatioPoints" | "interestPoints" | "maturedCreditPoints" | "cashFlowPoints") =>
  latest(bankIndicators, field, { says: bankIndicators.fields[field].title, cites: art("门槛"), absent: null });
const finding = (field: "debtRatioFull" | "restrictedIndustry" | "eliminationList" | "insolvent" | "stoppedHalfYear" | "evadesBankDebt") =>
  latest(bankIndicators, field, { says: bankIndicators.fields[field].title, cites: art("门槛"), absent: null });

export const facts = {
  reported: exists(bankIndicators, {
    says: words("银行已报送评定要素", "A bank has reported its elements"),
    cites: platform.art("叠加"),
    absent: false,
  }),
  given: scoreBy("small-micro-credit", { says: words("小微企业替代数据评分", "Alternative-data score"), cites: platform.art("叠加") }),
  debtRatioPoints: points("debtRatioPoints"),
  debtRatioFull: finding("debtRatioFull"),
  interestPoints: points("interestPoints"),
  maturedCreditPoints: points("maturedCreditPoints"),
  cashFlowPoints: points("cashFlowPoints"),
  restrictedIndustry: finding("restrictedIndustry"),
  eliminationList: finding("eliminationList"),
  insolvent: finding("insolvent"),
  stoppedHalfYear: finding("stoppedHalfYear"),
  evadesBankDebt: finding("evadesBankDebt"),
} as const;

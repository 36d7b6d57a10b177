import { agencyAdjustment, agencyFiling } from "../../../catalogue/finance";
import { registration } from "../../../catalogue/market-supervision";
import type { adjustmentChoices, filingFields } from "../../../catalogue/rating-agency-choices";
import type { FactNode } from "../../../engine/fact";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { monthsSince } from "../../../facts/months-since";
import { words } from "../../../words";
import { agencyModel } from "../instruments";

const { art } = agencyModel;

type Filed = keyof typeof filingFields;

/** A figure of the file, said as the file says it. */
const filed = <const K extends Filed>(field: K, code: string): FactNode<(typeof filingFields)[K]["type"]> =>
  latest(agencyFiling, field, { says: agencyFiling.fields[field].title, cites: art(code), absent: null }) as never;

const adjusted = (kind: keyof typeof adjustmentChoices) =>
  exists(agencyAdjustment, {
    says: agencyAdjustment.fields.kind.choices?.[kind] ?? words(kind, kind),
    cites: art("调整"),
    where: { kind: { is: kind } },
    absent: false,
  });

export const facts = {
  commissioned: exists(agencyFiling, {
    says: words("委托评级并授权采集", "Commissioned a rating and consented"),
    cites: art("委托"),
    absent: false,
  }),
  ownerAge: filed("ownerAge", "M01"),
  ownerDiscredit: filed("ownerDiscredit", "M02"),
  controllingStake: filed("controllingStake", "M03"),
  shareholding: filed("shareholding", "M04"),
  monthsOld: monthsSince(registration, "registeredOn", {
    says: words("成立月数", "Months since its registration"),
    cites: art("M05"),
    window: "upToPeriodEnd",
  }),
  iso9000: filed("iso9000", "M06"),
  iso27000: filed("iso27000", "M07"),
  entityDiscredit: filed("entityDiscredit", "M08"),
  lawsuits: filed("lawsuits", "M09"),
  socialInsurance: filed("socialInsurance", "M10"),
  premises: filed("premises", "M11"),
  assetTurnover: filed("assetTurnover", "M12"),
  workingCapital: filed("workingCapital", "M13"),
  webSales: filed("webSales", "M14"),
  socialMedia: filed("socialMedia", "M15"),
  returnOnAssets: filed("returnOnAssets", "M16"),
  returnOnEquity: filed("returnOnEquity", "M17"),
  capitalWithReturn: filed("capitalWithReturn", "M18"),
  salesMargin: filed("salesMargin", "M19"),
  debtRatio: filed("debtRatio", "M20"),
  currentRatio: filed("currentRatio", "M21"),
  sales: filed("salesYuan", "M22"),
  staff: filed("staff", "M23"),
  inventionPatents: filed("inventionPatents", "M24"),
  utilityPatents: filed("utilityPatents", "M25"),
  designPatents: filed("designPatents", "M26"),
  profitIndex: filed("profitIndex", "M27"),
  salesIndex: filed("salesIndex", "M28"),
  capitalIndex: filed("capitalIndex", "M29"),
  adverseRecord: adjusted("adverseRecord"),
  industryDownturn: adjusted("industryDownturn"),
  highRiskIndustry: adjusted("highRiskIndustry"),
  stateBackground: adjusted("stateBackground"),
  celebrityEffect: adjusted("celebrityEffect"),
  industryAdvantage: adjusted("industryAdvantage"),
  lowLeverage: adjusted("lowLeverage"),
  highMargin: adjusted("highMargin"),
} as const;

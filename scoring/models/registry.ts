import type { Model } from "../engine/define-model";
import type { Example } from "../engine/example";
import { bankGatesExamplesAbc } from "./bank-gates/abc/examples";
import { bankGatesAbc } from "./bank-gates/abc/model";
import { drivingSchoolExamples2017 } from "./driving-schools/2017/examples";
import { drivingSchools2017 } from "./driving-schools/2017/model";
import { drivingSchoolExamplesShishi } from "./driving-schools-shishi/pass-rates/examples";
import { drivingSchoolsShishi } from "./driving-schools-shishi/pass-rates/model";
import { enterpriseSizeExamples2011 } from "./enterprise-size/2011/examples";
import { enterpriseSize2011 } from "./enterprise-size/2011/model";
import { marketRiskExamples2022 } from "./market-risk/2022/examples";
import { marketRisk2022 } from "./market-risk/2022/model";
import { marketRiskShenzhenExamples2021 } from "./market-risk-shenzhen/2021/examples";
import { marketRiskShenzhen2021 } from "./market-risk-shenzhen/2021/model";
import { marketRiskTianjinExamples2015 } from "./market-risk-tianjin/2015/examples";
import { marketRiskTianjin2015 } from "./market-risk-tianjin/2015/model";
import { marketRiskTianjinExamples2017 } from "./market-risk-tianjin/2017/examples";
import { marketRiskTianjin2017 } from "./market-risk-tianjin/2017/model";
import { rideHailingPlatformExamples2022 } from "./ride-hailing-platforms/2022/examples";
import { rideHailingPlatforms2022 } from "./ride-hailing-platforms/2022/model";
import { roadTransportEnterpriseExamplesGansu } from "./road-transport-enterprises/gansu/examples";
import { roadTransportEnterprisesGansu } from "./road-transport-enterprises/gansu/model";
import { roadTransportEnterpriseExamplesGuangdong } from "./road-transport-enterprises-guangdong/bands/examples";
import { roadTransportEnterprisesGuangdong } from "./road-transport-enterprises-guangdong/bands/model";
import { smallMicroCreditExamples2026 } from "./small-micro-credit/2026/examples";
import { smallMicroCredit2026 } from "./small-micro-credit/2026/model";
import { smeAgencyExamples2018 } from "./sme-agency/2018/examples";
import { smeAgency2018 } from "./sme-agency/2018/model";
import { taxCreditExamples2014 } from "./tax-credit/2014/examples";
import { taxCredit2014 } from "./tax-credit/2014/model";
import { taxCreditExamples2014Original } from "./tax-credit/2014-original/examples";
import { taxCredit2014Original } from "./tax-credit/2014-original/model";
import { taxCreditExamples2018 } from "./tax-credit/2018/examples";
import { taxCredit2018 } from "./tax-credit/2018/model";
import { taxCreditExamples2025 } from "./tax-credit/2025/examples";
import { taxCredit2025 } from "./tax-credit/2025/model";
import { taxiDriverExamples2022 } from "./taxi-drivers/2022/examples";
import { taxiDrivers2022 } from "./taxi-drivers/2022/model";
import { taxiEnterpriseExamples2022 } from "./taxi-enterprises/2022/examples";
import { taxiEnterprises2022 } from "./taxi-enterprises/2022/model";
import { taxiEnterpriseLocalExamples2011 } from "./taxi-enterprises-local/2011/examples";
import { taxiEnterprisesLocal2011 } from "./taxi-enterprises-local/2011/model";
import { transportOperatorExamplesJiangsu2024 } from "./transport-operators-jiangsu/2024/examples";
import { transportOperatorsJiangsu2024 } from "./transport-operators-jiangsu/2024/model";

export interface Registered {
  readonly model: Model;
  readonly examples: readonly Example[];
}

/** Every model of the project: one line each. */
export const registry: readonly Registered[] = [
  { model: taxCredit2014Original, examples: taxCreditExamples2014Original },
  { model: taxCredit2018, examples: taxCreditExamples2018 },
  { model: taxCredit2014, examples: taxCreditExamples2014 },
  { model: taxCredit2025, examples: taxCreditExamples2025 },
  { model: taxiDrivers2022, examples: taxiDriverExamples2022 },
  { model: roadTransportEnterprisesGansu, examples: roadTransportEnterpriseExamplesGansu },
  { model: enterpriseSize2011, examples: enterpriseSizeExamples2011 },
  { model: taxiEnterprises2022, examples: taxiEnterpriseExamples2022 },
  { model: rideHailingPlatforms2022, examples: rideHailingPlatformExamples2022 },
  { model: roadTransportEnterprisesGuangdong, examples: roadTransportEnterpriseExamplesGuangdong },
  { model: transportOperatorsJiangsu2024, examples: transportOperatorExamplesJiangsu2024 },
  { model: marketRiskTianjin2015, examples: marketRiskTianjinExamples2015 },
  { model: marketRiskTianjin2017, examples: marketRiskTianjinExamples2017 },
  { model: drivingSchools2017, examples: drivingSchoolExamples2017 },
  { model: drivingSchoolsShishi, examples: drivingSchoolExamplesShishi },
  { model: marketRiskShenzhen2021, examples: marketRiskShenzhenExamples2021 },
  { model: marketRisk2022, examples: marketRiskExamples2022 },
  { model: taxiEnterprisesLocal2011, examples: taxiEnterpriseLocalExamples2011 },
  { model: smallMicroCredit2026, examples: smallMicroCreditExamples2026 },
  { model: smeAgency2018, examples: smeAgencyExamples2018 },
  { model: bankGatesAbc, examples: bankGatesExamplesAbc },
];

/** The model of that id, or undefined. */
export const modelById = (id: string): Model | undefined => registry.find((each) => each.model.id === id)?.model;

/** The model of a sector that governs a period; the law is chosen by the period. */
export const modelFor = (sector: string, period: string): Model | undefined =>
  registry.find(({ model }) => model.sector === sector && model.periods.from <= period && period <= (model.periods.to ?? "9999"))?.model;

import type { Model } from "../engine/define-model";
import type { Example } from "../engine/example";
import { bankGatesExamplesAbc } from "./bank-gates/abc/examples";
import { bankGatesAbc } from "./bank-gates/abc/model";
import { constructionBlacklistExamples2017 } from "./construction-blacklist/2017/examples";
import { constructionBlacklist2017 } from "./construction-blacklist/2017/model";
import { constructionContractorExamples } from "./construction-contractors/reference/examples";
import { constructionContractors } from "./construction-contractors/reference/model";
import { constructionCostExamples } from "./construction-cost/reference/examples";
import { constructionCost } from "./construction-cost/reference/model";
import { constructionCostHainanExamples2025 } from "./construction-cost-hainan/2025/examples";
import { constructionCostHainan2025 } from "./construction-cost-hainan/2025/model";
import { constructionDesignerExamples } from "./construction-designers/reference/examples";
import { constructionDesigners } from "./construction-designers/reference/model";
import { constructionDevelopersCityExamples2023 } from "./construction-developers-city/2023/examples";
import { constructionDevelopersCity2023 } from "./construction-developers-city/2023/model";
import { constructionDevelopersTianjinExamples2021 } from "./construction-developers-tianjin/2021/examples";
import { constructionDevelopersTianjin2021 } from "./construction-developers-tianjin/2021/model";
import { constructionOwnerExamples } from "./construction-owners/reference/examples";
import { constructionOwners } from "./construction-owners/reference/model";
import { constructionSupervisorExamples } from "./construction-supervisors/reference/examples";
import { constructionSupervisors } from "./construction-supervisors/reference/model";
import { constructionSurveyZhongshanExamples2024 } from "./construction-survey-zhongshan/2024/examples";
import { constructionSurveyZhongshan2024 } from "./construction-survey-zhongshan/2024/model";
import { constructionSurveyorExamples } from "./construction-surveyors/reference/examples";
import { constructionSurveyors } from "./construction-surveyors/reference/model";
import { constructionTenderingExamples } from "./construction-tendering/reference/examples";
import { constructionTendering } from "./construction-tendering/reference/model";
import { dangerousGoodsDriversExamples2022 } from "./dangerous-goods-drivers/2022/examples";
import { dangerousGoodsDrivers2022 } from "./dangerous-goods-drivers/2022/model";
import { drivingInstructorExamplesIn20 } from "./driving-instructors/in-20/examples";
import { drivingInstructorsIn20 } from "./driving-instructors/in-20/model";
import { drivingInstructorExamplesHuangshi } from "./driving-instructors-huangshi/12-points/examples";
import { drivingInstructorsHuangshi } from "./driving-instructors-huangshi/12-points/model";
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
import { passengerDriversExamples2022 } from "./passenger-drivers/2022/examples";
import { passengerDrivers2022 } from "./passenger-drivers/2022/model";
import { passengerDriverExamplesBeijing2020 } from "./passenger-drivers-beijing/2020/examples";
import { passengerDriversBeijing2020 } from "./passenger-drivers-beijing/2020/model";
import { passengerDriverExamplesSichuan2017 } from "./passenger-drivers-sichuan/2017/examples";
import { passengerDriversSichuan2017 } from "./passenger-drivers-sichuan/2017/model";
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
import { taxiDriverExamplesShenzhen } from "./taxi-drivers-shenzhen/table/examples";
import { taxiDriversShenzhen } from "./taxi-drivers-shenzhen/table/model";
import { taxiEnterpriseExamples2022 } from "./taxi-enterprises/2022/examples";
import { taxiEnterprises2022 } from "./taxi-enterprises/2022/model";
import { taxiEnterpriseLocalExamples2011 } from "./taxi-enterprises-local/2011/examples";
import { taxiEnterprisesLocal2011 } from "./taxi-enterprises-local/2011/model";
import { tourGuideExamples2001 } from "./tour-guides/2001/examples";
import { tourGuides2001 } from "./tour-guides/2001/model";
import { tourGuideExamplesTg10 } from "./tour-guides/tg-10/examples";
import { tourGuidesTg10 } from "./tour-guides/tg-10/model";
import { tourismMarketListsExamples2018 } from "./tourism-market-lists/2018/examples";
import { tourismMarketLists2018 } from "./tourism-market-lists/2018/model";
import { tourismMarketListsExamples2021 } from "./tourism-market-lists/2021/examples";
import { tourismMarketLists2021 } from "./tourism-market-lists/2021/model";
import { transportOperatorExamplesJiangsu2024 } from "./transport-operators-jiangsu/2024/examples";
import { transportOperatorsJiangsu2024 } from "./transport-operators-jiangsu/2024/model";
import { transportWorksExamples2009 } from "./transport-works/2009/examples";
import { transportWorks2009 } from "./transport-works/2009/model";
import { transportWorksNationalExamples2009 } from "./transport-works-national/2009/examples";
import { transportWorksNational2009 } from "./transport-works-national/2009/model";
import { travelAgencyExamples100 } from "./travel-agencies/ta-100/examples";
import { travelAgencies100 } from "./travel-agencies/ta-100/model";
import { travelAgencyExamplesLinfen2025 } from "./travel-agencies-linfen/2025/examples";
import { travelAgenciesLinfen2025 } from "./travel-agencies-linfen/2025/model";
import { travelAgencyExamplesSanya2017 } from "./travel-agencies-sanya/2017/examples";
import { travelAgenciesSanya2017 } from "./travel-agencies-sanya/2017/model";
import { travelAgencyExamplesSanyaLists2017 } from "./travel-agencies-sanya-lists/2017/examples";
import { travelAgenciesSanyaLists2017 } from "./travel-agencies-sanya-lists/2017/model";
import { travelAgencyExamplesYunnan2019 } from "./travel-agencies-yunnan/2019/examples";
import { travelAgenciesYunnan2019 } from "./travel-agencies-yunnan/2019/model";

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
  { model: passengerDrivers2022, examples: passengerDriversExamples2022 },
  { model: dangerousGoodsDrivers2022, examples: dangerousGoodsDriversExamples2022 },
  { model: drivingInstructorsIn20, examples: drivingInstructorExamplesIn20 },
  { model: taxiDriversShenzhen, examples: taxiDriverExamplesShenzhen },
  { model: passengerDriversBeijing2020, examples: passengerDriverExamplesBeijing2020 },
  { model: passengerDriversSichuan2017, examples: passengerDriverExamplesSichuan2017 },
  { model: drivingInstructorsHuangshi, examples: drivingInstructorExamplesHuangshi },
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
  { model: constructionContractors, examples: constructionContractorExamples },
  { model: constructionCost, examples: constructionCostExamples },
  { model: constructionDesigners, examples: constructionDesignerExamples },
  { model: constructionOwners, examples: constructionOwnerExamples },
  { model: constructionSupervisors, examples: constructionSupervisorExamples },
  { model: constructionSurveyors, examples: constructionSurveyorExamples },
  { model: constructionTendering, examples: constructionTenderingExamples },
  { model: smeAgency2018, examples: smeAgencyExamples2018 },
  { model: bankGatesAbc, examples: bankGatesExamplesAbc },
  { model: constructionBlacklist2017, examples: constructionBlacklistExamples2017 },
  { model: transportWorks2009, examples: transportWorksExamples2009 },
  { model: transportWorksNational2009, examples: transportWorksNationalExamples2009 },
  { model: constructionDevelopersTianjin2021, examples: constructionDevelopersTianjinExamples2021 },
  { model: constructionDevelopersCity2023, examples: constructionDevelopersCityExamples2023 },
  { model: constructionSurveyZhongshan2024, examples: constructionSurveyZhongshanExamples2024 },
  { model: constructionCostHainan2025, examples: constructionCostHainanExamples2025 },
  { model: tourismMarketLists2018, examples: tourismMarketListsExamples2018 },
  { model: tourGuides2001, examples: tourGuideExamples2001 },
  { model: tourGuidesTg10, examples: tourGuideExamplesTg10 },
  { model: tourismMarketLists2021, examples: tourismMarketListsExamples2021 },
  { model: travelAgencies100, examples: travelAgencyExamples100 },
  { model: travelAgenciesLinfen2025, examples: travelAgencyExamplesLinfen2025 },
  { model: travelAgenciesSanya2017, examples: travelAgencyExamplesSanya2017 },
  { model: travelAgenciesSanyaLists2017, examples: travelAgencyExamplesSanyaLists2017 },
  { model: travelAgenciesYunnan2019, examples: travelAgencyExamplesYunnan2019 },
];

/** The model of that id, or undefined. */
export const modelById = (id: string): Model | undefined => registry.find((each) => each.model.id === id)?.model;

/** The model of a sector that governs a period; the law is chosen by the period. */
export const modelFor = (sector: string, period: string): Model | undefined =>
  registry.find(({ model }) => model.sector === sector && model.periods.from <= period && period <= (model.periods.to ?? "9999"))?.model;

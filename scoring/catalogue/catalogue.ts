import * as arrears from "./arrears";
import * as banking from "./banking";
import * as commitments from "./commitments";
import * as construction from "./construction";
import * as constructionLists from "./construction-lists";
import * as constructionLocal from "./construction-local";
import * as contracts from "./contracts";
import * as court from "./court";
import * as customs from "./customs";
import * as departmentsDecisions from "./departments-decisions";
import * as drivingSchools from "./driving-schools";
import * as educationAndTraffic from "./education-and-traffic";
import * as environment from "./environment";
import * as finance from "./finance";
import * as financingConduct from "./financing-conduct";
import * as foodDrug from "./food-drug";
import * as honours from "./honours";
import * as institutions from "./institutions";
import * as instructors from "./instructors";
import * as intellectualProperty from "./intellectual-property";
import * as intermediaries from "./intermediaries";
import type { CatalogueItem } from "./item";
import * as labour from "./labour";
import * as marketRisk from "./market-risk";
import * as marketSupervision from "./market-supervision";
import * as ownership from "./ownership";
import * as prices from "./prices";
import * as procurementAndBidding from "./procurement-and-bidding";
import * as productQuality from "./product-quality";
import * as roadDrivers from "./road-drivers";
import * as socialSecurity from "./social-security";
import * as statisticsBureau from "./statistics-bureau";
import * as statisticsViolations from "./statistics-violations";
import * as tax from "./tax";
import * as taxiConductShenzhen from "./taxi-conduct-shenzhen";
import * as taxiEnterprises from "./taxi-enterprises";
import * as tourism from "./tourism";
import * as tourismGuides from "./tourism-guides";
import * as tourismIndices from "./tourism-indices";
import * as transport from "./transport";
import * as transportEnterprises from "./transport-enterprises";
import * as transportWorks from "./transport-works";
import * as travelAgencies from "./travel-agencies";
import * as utilities from "./utilities";
import * as workSafety from "./work-safety";

/** Every item of the catalogue, by department and in the order of their codes. */
export const catalogue: readonly CatalogueItem[] = [
  ...Object.values(marketSupervision),
  ...Object.values(tax),
  ...Object.values(transport),
  ...Object.values(roadDrivers),
  ...Object.values(instructors),
  ...Object.values(taxiConductShenzhen),
  ...Object.values(transportEnterprises),
  ...Object.values(taxiEnterprises),
  ...Object.values(drivingSchools),
  ...Object.values(banking),
  ...Object.values(court),
  ...Object.values(finance),
  ...Object.values(marketRisk),
  ...Object.values(ownership),
  ...Object.values(socialSecurity),
  ...Object.values(statisticsBureau),
  ...Object.values(utilities),
  ...Object.values(construction),
  ...Object.values(constructionLists),
  ...Object.values(constructionLocal),
  ...Object.values(transportWorks),
  ...Object.values(tourism),
  ...Object.values(tourismIndices),
  ...Object.values(tourismGuides),
  ...Object.values(travelAgencies),
  ...Object.values(arrears),
  ...Object.values(commitments),
  ...Object.values(contracts),
  ...Object.values(customs),
  ...Object.values(educationAndTraffic),
  ...Object.values(environment),
  ...Object.values(financingConduct),
  ...Object.values(foodDrug),
  ...Object.values(honours),
  ...Object.values(institutions),
  ...Object.values(intellectualProperty),
  ...Object.values(intermediaries),
  ...Object.values(labour),
  ...Object.values(prices),
  ...Object.values(procurementAndBidding),
  ...Object.values(productQuality),
  ...Object.values(statisticsViolations),
  ...Object.values(workSafety),
  ...departmentsDecisions.licences,
  ...departmentsDecisions.penalties,
] as unknown as readonly CatalogueItem[];

const byId = new Map(catalogue.map((item) => [item.id, item]));

/** Gives the item of that id, or undefined where the catalogue has none. */
export const catalogueItem = (id: string): CatalogueItem | undefined => byId.get(id);

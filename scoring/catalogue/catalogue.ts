import * as banking from "./banking";
import * as court from "./court";
import * as drivingSchools from "./driving-schools";
import * as finance from "./finance";
import type { CatalogueItem } from "./item";
import * as marketRisk from "./market-risk";
import * as marketSupervision from "./market-supervision";
import * as ownership from "./ownership";
import * as socialSecurity from "./social-security";
import * as statisticsBureau from "./statistics-bureau";
import * as tax from "./tax";
import * as taxiEnterprises from "./taxi-enterprises";
import * as tourism from "./tourism";
import * as tourismGuides from "./tourism-guides";
import * as transport from "./transport";
import * as transportEnterprises from "./transport-enterprises";
import * as utilities from "./utilities";

/** Every item of the catalogue, by department and in the order of their codes. */
export const catalogue: readonly CatalogueItem[] = [
  ...Object.values(marketSupervision),
  ...Object.values(tax),
  ...Object.values(transport),
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
  ...Object.values(tourism),
  ...Object.values(tourismGuides),
] as unknown as readonly CatalogueItem[];

const byId = new Map(catalogue.map((item) => [item.id, item]));

/** Gives the item of that id, or undefined where the catalogue has none. */
export const catalogueItem = (id: string): CatalogueItem | undefined => byId.get(id);

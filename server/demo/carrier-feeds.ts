import {
  carrierIncidentRows,
  carrierLicenceRow,
  carrierOf,
  carrierRegistrationRow,
  carrierResultRows,
  carrierYearRows,
  demoCarriers,
  platformYearRows,
  schoolPassRateRows,
  schoolPenaltyRows,
  schoolYearRows,
  taxiFirmYearRows,
} from "./carrier-rows";
import type { Row } from "./row";

const carriers = (seed: number) => Array.from({ length: demoCarriers }, (_, index) => carrierOf(seed, index));

export const carrierRegistrations = (seed: number): Row[] => carriers(seed).map(carrierRegistrationRow);

/** Every item of the city's taxi firms, platforms, road carriers and driving schools. */
export const carrierFeeds = (seed: number): Readonly<Record<string, readonly Row[]>> => {
  const all = carriers(seed);
  return {
    "transport-licence": all.map(carrierLicenceRow),
    "carrier-year": all.flatMap((carrier) => carrierYearRows(seed, carrier)),
    "carrier-incident": all.flatMap((carrier) => carrierIncidentRows(seed, carrier)),
    "taxi-firm-year": all.flatMap((carrier) => taxiFirmYearRows(seed, carrier)),
    "ride-hailing-platform-year": all.flatMap((carrier) => platformYearRows(seed, carrier)),
    "driving-school-year": all.flatMap((carrier) => schoolYearRows(seed, carrier)),
    "driving-school-penalty": all.flatMap((carrier) => schoolPenaltyRows(seed, carrier)),
    "driving-school-pass-rates": all.flatMap((carrier) => schoolPassRateRows(seed, carrier)),
    "carrier-result": all.flatMap((carrier) => carrierResultRows(seed, carrier)),
  };
};

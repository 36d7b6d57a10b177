import type { Model } from "@/scoring/engine/define-model";
import type { LegalDate } from "@/scoring/engine/legal-date";
import { constructionContractors } from "@/scoring/models/construction-contractors/reference/model";
import { passengerDrivers2022 } from "@/scoring/models/passenger-drivers/2022/model";
import { roadTransportEnterprisesGansu } from "@/scoring/models/road-transport-enterprises/gansu/model";
import { smallMicroCredit2026 } from "@/scoring/models/small-micro-credit/2026/model";
import { taxCredit2025 } from "@/scoring/models/tax-credit/2025/model";
import { taxiDrivers2022 } from "@/scoring/models/taxi-drivers/2022/model";
import { travelAgencies100 } from "@/scoring/models/travel-agencies/ta-100/model";
import { constructionContractorsByHand } from "./by-hand/construction-contractors-hand-written";
import { passengerDriversByHand } from "./by-hand/passenger-drivers-hand-written";
import { roadTransportEnterprisesByHand } from "./by-hand/road-transport-enterprises-hand-written";
import { smallMicroCreditByHand } from "./by-hand/small-micro-credit-hand-written";
import { taxCreditByHand } from "./by-hand/tax-credit-hand-written";
import { taxiDriversByHand } from "./by-hand/taxi-drivers-hand-written";
import { travelAgenciesByHand } from "./by-hand/travel-agencies-hand-written";

interface Pair {
  readonly model: Model;
  readonly period: string;
  readonly asOf: LegalDate;
  /** The same census as one statement by somebody who knows the tables and the law of that period: the yardstick. */
  readonly byHand: string;
}

/** The heaviest model of each family. */
export const pairs: readonly Pair[] = [
  { model: taxCredit2025, period: "2025", asOf: "2026-04-30", byHand: taxCreditByHand },
  { model: taxiDrivers2022, period: "2025", asOf: "2026-04-30", byHand: taxiDriversByHand },
  { model: smallMicroCredit2026, period: "2025", asOf: "2026-04-30", byHand: smallMicroCreditByHand },
  { model: constructionContractors, period: "2025Q4", asOf: "2026-01-31", byHand: constructionContractorsByHand },
  { model: roadTransportEnterprisesGansu, period: "2025", asOf: "2026-04-30", byHand: roadTransportEnterprisesByHand },
  { model: passengerDrivers2022, period: "2025", asOf: "2026-04-30", byHand: passengerDriversByHand },
  { model: travelAgencies100, period: "2025Q4", asOf: "2026-01-31", byHand: travelAgenciesByHand },
];

import {
  agencyQuarter,
  tourismAward,
  tourismComplaint,
  tourismListEntry,
  tourismOperator,
  tourismPenalty,
  tourismReview,
} from "../../../catalogue/tourism";
import type { agencyActChoices } from "../../../catalogue/tourism-codes";
import { type ExampleRecord, exampleRecord } from "../../../engine/example";

/** The quarter of all worked examples of the reference model. */
export const quarter = "2026Q1";

export const agency = (licensedOn = "2012-05-08"): ExampleRecord =>
  exampleRecord(tourismOperator, { trade: "travelAgency", licenceNumber: "SL-0001", licensedOn });

/** One act, decided on the day on which it ended unless said otherwise. */
export const act = (code: keyof typeof agencyActChoices, actEndedOn: string, decidedOn = actEndedOn, matter?: string): ExampleRecord =>
  exampleRecord(tourismPenalty, {
    documentNumber: `SL-${code}-${decidedOn}`,
    act: code,
    measure: "fine",
    harmsTourists: false,
    actEndedOn,
    decidedOn,
    ...(matter ? { matter } : {}),
  });

/** So many complaints found mainly the agency's responsibility, each handled on that day. */
export const complaints = (many: number, handledOn = "2025-09-12"): ExampleRecord[] =>
  Array.from({ length: many }, (_, index) =>
    exampleRecord(tourismComplaint, {
      caseNumber: `SL-诉-${handledOn}-${index + 1}`,
      valid: true,
      mainlyResponsible: true,
      refused: false,
      unperformed: false,
      receivedOn: handledOn,
      handledOn,
    }),
  );

export const reviews = (many: number, verifiedOn = "2025-12-05"): ExampleRecord[] =>
  Array.from({ length: many }, (_, index) =>
    exampleRecord(tourismReview, { reviewNumber: `SL-评-${verifiedOn}-${index + 1}`, verifiedOn }),
  );

type Level = "national" | "provincial" | "municipal" | "county";

export const commendation = (level: Level, awardedOn = "2025-06-10", object?: string): ExampleRecord =>
  exampleRecord(tourismAward, {
    documentNumber: `SL-表-${level}-${awardedOn}`,
    group: "commendation",
    level,
    awardedOn,
    ...(object ? { object } : {}),
  });

export const quarterOf = (quarterEndOn: string, volunteerHours: number, settledInTime = false): ExampleRecord =>
  exampleRecord(agencyQuarter, { quarterEndOn, visitors: 800, volunteerHours, settledInTime });

export const listed = (list: "serious" | "slight", listedOn: string): ExampleRecord =>
  exampleRecord(tourismListEntry, { documentNumber: `SL-名单-${listedOn}`, list, listedOn });

import { agencyFeeds } from "./agency-rows";
import { carrierFeeds, carrierRegistrations } from "./carrier-feeds";
import { constructionFeeds } from "./construction-feeds";
import { certificateRow, conductRows, cycleResultRows, demoCycles, dutyRows, trainingRows } from "./driver-rows";
import { exemplarRegistration, exemplarRows, exemplars } from "./exemplars";
import { firmOf } from "./firm";
import type { FirmRows } from "./firm-rows";
import { guideFeeds } from "./guide-rows";
import { abnormalRows, licenceRows, penaltyRows, registrationRow } from "./market-rows";
import { smeFeeds } from "./risk-rows";
import { roadDriverFeeds } from "./road-driver-rows";
import type { Row } from "./row";
import { faultRows, isTaxpayer, lateRows, overallRepairRows, profileRow, resultRow, seriousRows } from "./tax-rows";

export interface Feed {
  readonly item: string;
  readonly fileName: string;
  /** Subjects gone through; `done` of them when a row is given. */
  readonly total: number;
  readonly rows: () => Iterable<{ readonly done: number; readonly row: Row }>;
}

export type PersonRows = (seed: number, index: number) => readonly Row[];

const lastPeriod = String(demoCycles.at(-1));
const driverShare = 0.2;

/** How many of the city's subjects are drivers; the rest are firms. */
const split = (subjects: number): { drivers: number; firms: number } => {
  const drivers = Math.round(subjects * driverShare);
  return { drivers, firms: subjects - drivers };
};

const overAll = (count: number, rowsOf: (index: number) => readonly Row[], extra: readonly Row[]) =>
  function* () {
    for (let index = 0; index < count; index += 1) for (const row of rowsOf(index)) yield { done: index, row };
    for (const row of extra) yield { done: count, row };
  };

const feed = (item: string, total: number, rowsOf: (index: number) => readonly Row[], extra = exemplarRows(item, lastPeriod)): Feed => ({
  item,
  fileName: `演示-${item}.csv`,
  total,
  rows: overAll(total, rowsOf, extra),
});

const taxed =
  (rowsOf: FirmRows): FirmRows =>
  (seed, firm) =>
    isTaxpayer(firm) ? rowsOf(seed, firm) : [];

const firmFeeds: Readonly<Record<string, FirmRows>> = {
  licence: licenceRows,
  penalty: penaltyRows,
  "abnormal-list": abnormalRows,
  "tax-profile": taxed((seed, firm) => [profileRow(seed, firm)]),
  "tax-fault": taxed(faultRows),
  "tax-serious": taxed(seriousRows),
  "tax-result": taxed(resultRow),
  "tax-overall-repair": taxed(overallRepairRows),
  ...smeFeeds,
  ...constructionFeeds,
  ...agencyFeeds,
};

const personFeeds: Readonly<Record<string, PersonRows>> = {
  "driver-certificate": (seed, index) => [certificateRow(seed, index)],
  "driver-duty": dutyRows,
  "driver-conduct": conductRows,
  "driver-training": trainingRows,
  "driver-result": cycleResultRows,
  ...roadDriverFeeds,
  ...guideFeeds,
};

/** Every catalogue item of the city, subjects before what names them. */
export const demoFeeds = (seed: number, subjects: number): Feed[] => {
  const { drivers, firms } = split(subjects);
  const bodies = exemplars(lastPeriod).filter((exemplar) => !exemplar.isPerson);
  const registrations = [...carrierRegistrations(seed), ...bodies.map(exemplarRegistration)];
  return [
    feed("registration", firms, (index) => [registrationRow(firmOf(seed, index))], registrations),
    ...Object.entries(firmFeeds).map(([item, rowsOf]) => feed(item, firms, (index) => rowsOf(seed, firmOf(seed, index)))),
    ...Object.entries(carrierFeeds(seed)).map(([item, rows]) => feed(item, rows.length, (index) => [rows[index] as Row])),
    ...Object.entries(personFeeds).map(([item, rowsOf]) => feed(item, drivers, (index) => rowsOf(seed, index))),
  ];
};

/** Corrections and late faults that arrive after the first census. */
export const lateFeed = (seed: number, subjects: number): Feed => ({
  ...feed(
    "tax-fault",
    split(subjects).firms,
    (index) => {
      const firm = firmOf(seed, index);
      return isTaxpayer(firm) ? lateRows(seed, firm) : [];
    },
    [],
  ),
  fileName: "演示-tax-fault-补报更正.csv",
});

import type { FaultRow } from "../../../mechanisms/fault-row";
import { indicators2014, measures2025 } from "../instruments";

const annex = (code: string) => measures2025.art("附件1", code);

type Given = Partial<Pick<FaultRow, "smallAmountRepair" | "timesSharePaid" | "reading">>;

/** A row whose text was read in annex 1 itself. */
const printed = (code: string, unit: FaultRow["unit"], value: string, given: Given = {}): FaultRow => ({
  code,
  unit,
  value,
  cites: annex(code),
  provenance: "official",
  ...given,
});

/** A row known from summaries of annex 1. */
const summarised = (code: string, unit: FaultRow["unit"], value: string, given: Given = {}): FaultRow => ({
  ...printed(code, unit, value, given),
  provenance: "secondary",
});

/** A row of annex 1 we could not read: the 2014 row of the same meaning stands in for it, marked as our proposal. */
const fallback = (code: string, unit: FaultRow["unit"], value: string, given: Partial<FaultRow> = {}): FaultRow => ({
  code,
  unit,
  value,
  cites: indicators2014.art("附件", code),
  provenance: "proposal",
  reading: {
    zh: "2025年附件1未能通读，暂用2014年同义行",
    en: "annex 1 of 2025 could not be read in full: the 2014 row of the same meaning stands in",
  },
  ...given,
});

const small = { smallAmountRepair: true } as const;
const paid = { timesSharePaid: true } as const;

/** Annex 1 of the 2025 Measures as far as it could be read, then the stand-ins. */
export const faultRows: readonly FaultRow[] = [
  printed("010101", "month", "5", small),
  printed("010102", "month", "5", small),
  printed("010103", "time", "3"),
  printed("010106", "time", "11"),
  printed("010107", "once", "5", small),
  printed("010301", "time", "1"),
  printed("010501", "once", "3", {
    reading: { zh: "各来源按次或一次性不一，取一次性", en: "sources differ between once and per time: once is taken" },
  }),
  printed("010502", "once", "3"),
  printed("010503", "once", "3"),
  summarised("010504", "time", "3"),
  summarised("010505", "once", "5"),
  summarised("010506", "once", "11"),
  summarised("020101", "month", "5", paid),
  summarised("020301", "month", "11", paid),
  summarised("020302", "time", "5", paid),
  summarised("100101", "once", "11"),
  fallback("010201", "time", "5"),
  fallback("010302", "time", "3"),
  fallback("010303", "time", "3"),
  fallback("010304", "once", "3"),
  fallback("010305", "once", "11"),
  fallback("010306", "once", "11"),
  fallback("020201", "once", "11", paid),
  fallback("020202", "once", "3", paid),
  fallback("020401", "time", "11"),
  fallback("030101", "time", "5"),
  fallback("030102", "time", "5"),
  fallback("030103", "time", "3"),
  fallback("030104", "time", "3"),
  fallback("030105", "time", "3"),
  fallback("030106", "time", "3"),
  fallback("030107", "time", "3"),
  fallback("030108", "time", "3"),
  fallback("030109", "time", "11"),
  fallback("030201", "once", "3"),
  fallback("030202", "once", "3"),
  fallback("030203", "once", "11"),
  fallback("030204", "time", "1"),
  fallback("040101", "once", "3"),
  fallback("040102", "time", "3"),
  fallback("040201", "once", "3"),
  fallback("040202", "once", "3"),
  fallback("040203", "once", "11"),
  fallback("040204", "once", "11"),
  fallback("050101", "time", "1"),
  fallback("050102", "time", "1", { addsPercentDue: true }),
  fallback("050103", "time", "3"),
  fallback("050104", "time", "3", { addsPercentDue: true }),
  fallback("050105", "time", "1"),
  fallback("050106", "time", "3"),
  fallback("050108", "once", "11"),
  fallback("050201", "time", "1"),
  fallback("050202", "time", "1", { addsPercentDue: true }),
  fallback("050203", "time", "3"),
  fallback("050204", "time", "3", { addsPercentDue: true }),
  fallback("050205", "time", "1"),
  fallback("050206", "time", "3"),
  fallback("050208", "once", "11"),
  fallback("050301", "once", "11"),
  fallback("060301", "time", "1"),
  fallback("060302", "time", "1", { addsPercentDue: true }),
  fallback("060303", "time", "3"),
  fallback("060304", "time", "3", { addsPercentDue: true }),
  fallback("060305", "time", "1"),
  fallback("060306", "time", "3"),
  fallback("W-02", "once", "11"),
  fallback("W-03", "once", "11"),
  fallback("W-04", "once", "11"),
];

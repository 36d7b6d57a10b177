import type { FaultRow } from "../../../mechanisms/fault-row";
import { indicators2014 } from "../instruments";

type Given = Partial<Pick<FaultRow, "smallAmountRepair" | "neverRestored" | "addsPercentDue" | "reading">>;

/** A row whose points or conduct were seen in a retrieved text. */
const seen = (code: string, unit: FaultRow["unit"], value: string, given: Given = {}): FaultRow => ({
  code,
  unit,
  value,
  cites: indicators2014.art("附件", code),
  provenance: "secondary",
  ...given,
});

/** A row recalled and confirmed by no retrieved text: to be checked against the annex before production. */
const recalled = (code: string, unit: FaultRow["unit"], value: string, given: Given = {}): FaultRow => ({
  ...seen(code, unit, value, given),
  provenance: "proposal",
  reading: { zh: "凭记忆所录，待与附件核对", en: "recalled, to be checked against the annex" },
});

const never = { neverRestored: true } as const;
const percent = { neverRestored: true, addsPercentDue: true } as const;

/** The annex to 2014 No. 48 as amended in 2016, without the rows that grade directly D. Only the 19 items of 2019 No. 37 can be repaired. */
export const faultRows: readonly FaultRow[] = [
  seen("010101", "time", "5", { smallAmountRepair: true }),
  seen("010102", "time", "5", { smallAmountRepair: true }),
  seen("010103", "time", "3"),
  seen("010104", "once", "11", never),
  recalled("010105", "once", "11", never),
  recalled("010201", "time", "5", never),
  recalled("Y14-010301", "time", "3", never),
  recalled("010302", "time", "3", never),
  recalled("010303", "time", "3", never),
  seen("010304", "once", "3"),
  recalled("010305", "once", "11", never),
  recalled("010306", "once", "11", never),
  seen("010501", "once", "3"),
  seen("010502", "once", "3"),
  seen("010503", "once", "3"),
  recalled("010504", "once", "3"),
  recalled("010505", "once", "5"),
  recalled("010506", "once", "11", never),
  seen("020101", "time", "5"),
  seen("020201", "once", "11"),
  seen("020202", "once", "3"),
  recalled("020301", "time", "11"),
  recalled("020302", "time", "3"),
  recalled("020401", "time", "11", never),
  recalled("030101", "time", "5", never),
  recalled("030102", "time", "5", never),
  seen("030103", "time", "3", never),
  seen("030104", "time", "3", never),
  seen("030105", "time", "3", never),
  seen("030106", "time", "3", never),
  seen("030107", "time", "3", never),
  recalled("030108", "time", "3", never),
  seen("030109", "time", "11", never),
  recalled("030201", "once", "3", never),
  recalled("030202", "once", "3", never),
  seen("030203", "once", "11", never),
  seen("030204", "time", "1", never),
  recalled("040101", "once", "3", never),
  recalled("040102", "time", "3", never),
  recalled("040201", "once", "3", never),
  recalled("040202", "once", "3", never),
  recalled("040203", "once", "11", never),
  recalled("040204", "once", "11", never),
  seen("050101", "time", "1", never),
  seen("050102", "time", "1", percent),
  seen("050103", "time", "3", never),
  seen("050104", "time", "3", percent),
  seen("050105", "time", "1", never),
  seen("050106", "time", "3", never),
  seen("050108", "once", "11", never),
  seen("050201", "time", "1", never),
  seen("050202", "time", "1", percent),
  seen("050203", "time", "3", never),
  seen("050204", "time", "3", percent),
  seen("050205", "time", "1", never),
  seen("050206", "time", "3", never),
  seen("050208", "once", "11", never),
  recalled("050301", "once", "11", never),
  seen("060301", "time", "1", never),
  seen("060302", "time", "1", percent),
  seen("060303", "time", "3", never),
  seen("060304", "time", "3", percent),
  recalled("060305", "time", "1", never),
  recalled("060306", "time", "3", never),
  seen("100101", "once", "11"),
  recalled("W-02", "once", "11", never),
  recalled("W-03", "once", "11", never),
  recalled("W-04", "once", "11", never),
];

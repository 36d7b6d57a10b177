import { judgmentDefaulter } from "../../catalogue/court";
import { accidentLiability, adverseList, inspectionRefusal, marketExit } from "../../catalogue/market-risk";
import { abnormalList, penalty, registration } from "../../catalogue/market-supervision";
import { type ExampleRecord, exampleRecord } from "../../engine/example";

type PenaltyCategory = "warning" | "fine" | "stop";

export const registered: ExampleRecord = exampleRecord(registration, {
  name: "信衡示例（虚构）有限公司",
  registeredOn: "2010-03-01",
});

/** Penalties in the year, one a fine; an empty fine is left out. */
export const penalties = (year: number, fines: readonly string[], category: PenaltyCategory = "fine"): ExampleRecord[] =>
  fines.map((fineYuan, index) =>
    exampleRecord(penalty, {
      documentNumber: `SL-${index + 1}`,
      breach: "示例违法行为",
      category,
      ...(fineYuan === "" ? {} : { fineYuan }),
      decidedOn: `${year}-03-10`,
      organ: "示例机关（虚构）",
    }),
  );

export const defaulter = (listedOn: string): ExampleRecord => exampleRecord(judgmentDefaulter, { caseNumber: "SL-执-1", listedOn });

export const onSeriousList = (listedOn: string): ExampleRecord => exampleRecord(adverseList, { list: "seriousViolation", listedOn });

export const onAbnormalList = (listedOn: string): ExampleRecord => exampleRecord(abnormalList, { reason: "cannotBeReached", listedOn });

export const refusal = (refusedOn: string): ExampleRecord => exampleRecord(inspectionRefusal, { documentNumber: "SL-拒-1", refusedOn });

export const accident = (decidedOn: string): ExampleRecord =>
  exampleRecord(accidentLiability, { documentNumber: "SL-故-1", kind: "foodSafety", decidedOn });

export const licenceRevoked = (decidedOn: string): ExampleRecord =>
  exampleRecord(marketExit, { documentNumber: "SL-吊-1", kind: "licenceRevoked", decidedOn });

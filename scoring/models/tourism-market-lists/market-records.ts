import { tourismComplaint, tourismFinding, tourismListEntry, tourismOperator, tourismPenalty } from "../../catalogue/tourism";
import type { tourismGroundChoices } from "../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideFinding, guideListEntry } from "../../catalogue/tourism-guides";
import type { ExampleRecord } from "../../engine/example";
import { exampleRecord } from "../../engine/example";

/** Invented records from which the worked examples of the tourism lists are made. */
type Ground = keyof typeof tourismGroundChoices;
type List = "serious" | "slight" | "watch" | "blacklist" | "keyAttention" | "localBlack";
type Remedied = "none" | "partly" | "full";

export const agency: ExampleRecord = exampleRecord(tourismOperator, {
  trade: "travelAgency",
  licenceNumber: "SL-0001",
  licensedOn: "2012-05-01",
});
export const guide: ExampleRecord = exampleRecord(guideCertificate, { certificateNumber: "SL-D-0001", issuedOn: "2016-04-01" });

interface Found {
  readonly stage?: "underReview" | "found";
  readonly remedied?: Remedied;
}
const findingOf = (ground: Ground, decidedOn: string, { stage = "found", remedied = "none" }: Found) => ({
  documentNumber: `SL-${ground}-${decidedOn}`,
  ground,
  stage,
  remedied,
  decidedOn,
});
export const finding = (ground: Ground, decidedOn: string, given: Found = {}): ExampleRecord =>
  exampleRecord(tourismFinding, findingOf(ground, decidedOn, given));
export const guideFound = (ground: Ground, decidedOn: string, given: Found = {}): ExampleRecord =>
  exampleRecord(guideFinding, findingOf(ground, decidedOn, given));

const entryOf = (list: List, listedOn: string) => ({ documentNumber: `SL-${list}-${listedOn}`, list, listedOn });
export const entry = (list: List, listedOn: string): ExampleRecord => exampleRecord(tourismListEntry, entryOf(list, listedOn));
export const guideEntry = (list: List, listedOn: string): ExampleRecord => exampleRecord(guideListEntry, entryOf(list, listedOn));

/** A penalty of an agency; a fine where an amount is given. */
export const penalty = (
  decidedOn: string,
  measure: "fine" | "suspension" | "licenceRevoked",
  fineYuan?: string,
  harmsTourists = false,
): ExampleRecord =>
  exampleRecord(tourismPenalty, {
    documentNumber: `SL-CF-${decidedOn}`,
    act: "TA-12",
    measure,
    harmsTourists,
    actEndedOn: decidedOn,
    decidedOn,
    ...(fineYuan === undefined ? {} : { fineYuan }),
  });

export const guidePenalty = (decidedOn: string, measure: "fine" | "revoked", fineYuan?: string): ExampleRecord =>
  exampleRecord(guideConduct, {
    documentNumber: `SL-DY-${decidedOn}`,
    act: "GD-04",
    measure,
    harmsTourists: false,
    actOn: decidedOn,
    decidedOn,
    ...(fineYuan === undefined ? {} : { fineYuan }),
  });

export const complaint = (number: number, handledOn: string, mainlyResponsible = true): ExampleRecord =>
  exampleRecord(tourismComplaint, {
    caseNumber: `SL-TS-${number}`,
    valid: true,
    mainlyResponsible,
    refused: false,
    unperformed: false,
    receivedOn: handledOn,
    handledOn,
  });

import { residentCheckCharacter } from "@/scoring/codes/resident-id";
import { bodyOf } from "./bodies";
import { dayCell, said, taken } from "./cell";
import type { Row } from "./sound-rows";

/** Somebody of the 1880s: nobody alive. */
const personBody = "37028118800101001";
export const personId = personBody + residentCheckCharacter(personBody);

/** One way to break a sound row, and the rule that must find it. */
export interface Fault {
  readonly rule: string;
  readonly breaks: (lot: number, n: number) => Row;
}

const nextCharacter = (sign: string): string => (sign === "1" ? "2" : "1");
const wrongCheck = (code: string): string => code.slice(0, 17) + nextCharacter(code.charAt(17));
const shopCode = (lot: number, n: number) => said(bodyOf(lot, n % 60, "92").code);
const fault = (rule: string, breaks: Fault["breaks"]): Fault => ({ rule, breaks });

const fined = { category: taken("罚款", "fine"), fineYuan: said("0.5"), publishedUntil: said("") };
const stopped = { category: taken("责令停产停业", "stop"), fineYuan: said("") };

export const faults = {
  wrongCheck: fault("uscc.check", (lot, n) => ({ uscc: said(wrongCheck(bodyOf(lot, n).code)) })),
  shortCode: fault("uscc.length", (lot, n) => ({ uscc: said(bodyOf(lot, n).code.slice(0, 16)) })),
  organCode: fault("organ.code", () => ({ organCode: said(wrongCheck(bodyOf(0, 999).code)) })),
  sourceCode: fault("organ.code", () => ({ sourceCode: said("123") })),
  naturalPerson: fault("counterpart.naturalPerson", () => ({ counterpartKind: said("自然人") })),
  shopAsInstitution: fault("individualBusiness.blank", (lot, n) => ({ uscc: shopCode(lot, n), institutionNumber: said("事证0001号") })),
  shopAsSociety: fault("individualBusiness.blank", (lot, n) => ({ uscc: shopCode(lot, n), socialOrganisationNumber: said("社证0001号") })),
  personInFacts: fault("personal-id-in-body-record", () => ({
    facts: said(`当事人证件号${personId}，虚构`),
    content: said(`持证人 ${personId}`),
  })),
  personInNote: fault("personal-id-in-body-record", () => ({ note: said(`联系人\n${personId}`) })),
  personAsSubject: fault("personal-id-in-body-record", () => ({ uscc: said(personId) })),
  futureDecision: fault("day.inFuture", () => ({
    decidedOn: said("2070-01-01"),
    publishedUntil: said(""),
    validFrom: said(""),
    validUntil: said(""),
  })),
  tooLongPublic: fault("publication.tooLong", (_, n) => ({
    ...fined,
    decidedOn: dayCell("2025-03-31", n),
    publishedUntil: dayCell("2026-04-01", n),
  })),
  graverTooLong: fault("publication.tooLong", (_, n) => ({
    ...stopped,
    decidedOn: dayCell("2024-02-29", n),
    publishedUntil: dayCell("2027-03-01", n),
  })),
  publicBefore: fault("days.order", (_, n) => ({ decidedOn: dayCell("2025-03-02", n), publishedUntil: dayCell("2025-03-01", n) })),
  fineMissing: fault("amount.missing", () => ({ ...fined, fineYuan: said("") })),
  warningWithFine: fault("amount.unexpected", () => ({ ...fined, category: taken("警告", "warning") })),
  validBefore: fault("days.order", (_, n) => ({ validFrom: dayCell("2025-03-02", n), validUntil: dayCell("2025-03-01", n) })),
} as const;

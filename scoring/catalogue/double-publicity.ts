import { words } from "../words";
import { secondHand } from "./basis";
import { allBodies } from "./body-columns";
import { general } from "./class-windows";
import type { Department } from "./department";
import { licenceFields, penaltyFields } from "./double-publicity-columns";
import { defineItem } from "./item";

const duty = secondHand("行政许可和行政处罚等信用信息公示（“双公示”）要求", "Double-publicity duty for licences and penalties");

/** What the licences and penalties of every department have in common: decided, then public within seven working days. */
const common = {
  subjectKinds: allBodies,
  publicity: "public",
  basis: duty,
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["documentNumber", "organ"],
  occurredOn: "decidedOn",
} as const;

const rowRules = [
  { kind: "organCode", field: "organCode" },
  { kind: "organCode", field: "sourceCode" },
  { kind: "bodiesOnly", field: "counterpartKind" },
  { kind: "blankForIndividualBusiness", fields: ["institutionNumber", "socialOrganisationNumber"] },
] as const;

export const licenceParts = {
  ...common,
  class: "basic",
  effectiveUntil: "validUntil",
  ordered: [["validFrom", "validUntil"]],
  rules: rowRules,
  fields: licenceFields,
} as const;

export const penaltyParts = {
  ...common,
  ...general,
  effectiveUntil: "publishedUntil",
  ordered: [["decidedOn", "publishedUntil"]],
  rules: [
    ...rowRules,
    {
      kind: "publicationEnds",
      from: "decidedOn",
      until: "publishedUntil",
      graver: { fields: ["category", "secondCategory"], among: ["revocation", "stop"], class: "serious" },
    },
    {
      kind: "amountAgrees",
      amount: "fineYuan",
      choices: ["category", "secondCategory"],
      needing: ["fine"],
      barring: ["warning", "criticism"],
    },
  ],
  fields: penaltyFields,
} as const;

/** The licences of one department; `code` begins its catalogue codes. */
export const licenceOf = (department: Department, code: string, id = `${department.id}-licence`) =>
  defineItem({
    ...licenceParts,
    id,
    code: `${code}-XK`,
    department,
    title: words(`行政许可（${department.name.zh}）`, `Administrative licences (${department.name.en})`),
  });

/** The penalties of one department: class and windows follow the gravest single penalty; the item holds the general class. */
export const penaltyOf = (department: Department, code: string) =>
  defineItem({
    ...penaltyParts,
    id: `${department.id}-penalty`,
    code: `${code}-CF`,
    department,
    title: words(`行政处罚（${department.name.zh}）`, `Administrative penalties (${department.name.en})`),
  });

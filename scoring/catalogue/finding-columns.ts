import { words } from "../words";
import { allBodies, documentNumber, uscc, year, yearEndOn } from "./body-columns";
import { day, optional, text } from "./field";

/** What records about any body have in common unless an item says otherwise: public, and due in seven working days. */
export const ofBodies = {
  subjectKinds: allBodies,
  publicity: "public",
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

export const decidedOn = day(words("认定日期", "Decided on"), ["认定日期", "decided_on"]);
export const organ = text(words("认定机关", "Deciding organ"), ["认定机关", "organ"], { maxLength: 200 });
export const summary = optional(text(words("事项摘要", "Summary"), ["事项摘要", "summary"], { maxLength: 1000 }));
export const validUntil = optional(day(words("有效期至", "Valid until"), ["有效期至", "valid_until"], { mayLieAhead: true }));

/** A finding that stands under the number of its document. */
export const finding = { key: ["documentNumber", "uscc"], occurredOn: "decidedOn" } as const;
export const findingFields = { uscc, documentNumber, decidedOn, organ, summary };

/** An entry of a list: it counts until it is removed. */
export const listing = {
  key: ["documentNumber", "uscc"],
  occurredOn: "listedOn",
  effectiveUntil: "removedOn",
  ordered: [["listedOn", "removedOn"]],
} as const;
export const listingFields = {
  uscc,
  documentNumber,
  organ,
  listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
  removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
};

/** A grade or figures of one year. */
export const yearly = { class: "basic", key: ["uscc", "year"], occurredOn: "yearEndOn" } as const;
export const yearlyFields = { uscc, year, yearEndOn };

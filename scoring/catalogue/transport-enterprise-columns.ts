import { type Words, words } from "../words";
import { transport } from "./department";
import { amount, count, day, text } from "./field";
import type { Provenance } from "./item";

/** Columns and common parts of the items of transport enterprises. */
export const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
export const year = count(words("考核年度", "Assessment year"), ["考核年度", "year"]);
export const yearEndOn = day(words("考核周期截止日", "Last day of the cycle"), ["考核周期截止日", "year_end_on"]);

/** Points of an assessment by the authority: lost, or of a score. */
export const points = (title: Words, columns: readonly [string, ...string[]]) => amount(title, columns, { unit: words("分", "points") });

/** A choice may be sent by its Chinese words. */
export const aliasesOf = <C extends string>(choices: Readonly<Record<C, Words>>): Readonly<Record<string, C>> =>
  Object.fromEntries((Object.entries(choices) as [C, Words][]).map(([code, { zh }]) => [zh, code]));

export const ofEnterprises = {
  department: transport,
  subjectKinds: ["enterprise", "individualBusiness"],
  class: "basic",
  publicity: "departmentsOnly",
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

export const basis = (zh: string, en: string, provenance: Provenance = "secondary") => ({ words: words(zh, en), provenance }) as const;

export const roadMeasures = basis(
  "《道路运输企业质量信誉考核办法（试行）》（交公路发〔2006〕294号）",
  "Measures for Quality and Reputation Assessment of Road Transport Enterprises (trial), Jiaogonglufa [2006] No. 294",
);

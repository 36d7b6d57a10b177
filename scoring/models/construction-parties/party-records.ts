import { constructionAward, constructionConduct, constructionParty, publicCreditGrade } from "../../catalogue/construction";
import type { constructionConductChoices } from "../../catalogue/construction-conduct-codes";
import { constructionConviction, constructionListing } from "../../catalogue/construction-lists";
import type { ExampleRecord } from "../../engine/example";
import { exampleRecord } from "../../engine/example";
import type { Party } from "./party-facts";

export type Act = keyof typeof constructionConductChoices;

/** The quarter of all worked examples of the reference model. */
export const quarter = "2026Q1";
const quarterEnd = "2026-03-31";

interface Profile {
  readonly projects?: number;
  readonly missing?: number;
  readonly qualification?: "valid" | "notNeeded" | "withdrawn" | "cancelled" | "expired";
  readonly safetyLicence?: "valid" | "notNeeded" | "suspended" | "revoked" | "expired";
}

/** A party with complete data and one project, unless said otherwise. */
export const profile = (party: Party, given: Profile = {}): ExampleRecord =>
  exampleRecord(constructionParty, {
    party,
    quarterEndOn: quarterEnd,
    qualification: given.qualification ?? (party === "tendering" || party === "cost" ? "notNeeded" : "valid"),
    safetyLicence: given.safetyLicence ?? (party === "construction" ? "valid" : "notNeeded"),
    projectsInWindow: given.projects ?? 1,
    missingItems: given.missing ?? 0,
  });

export const act = (code: Act, decidedOn: string, matter?: string): ExampleRecord =>
  exampleRecord(constructionConduct, {
    documentNumber: `SL-${code}-${decidedOn}${matter ? "-M" : ""}`,
    act: code,
    decidedOn,
    ...(matter ? { matter } : {}),
  });

type Level = "national" | "provincial" | "municipal" | "county";
type Group = "quality" | "technology" | "staff" | "honour";

export const award = (party: Party, level: Level, group: Group, awardedOn = "2025-06-10", object?: string): ExampleRecord =>
  exampleRecord(constructionAward, {
    documentNumber: `SL-${level}-${group}-${awardedOn}`,
    party,
    level,
    group,
    awardedOn,
    ...(object ? { object } : {}),
  });

export const publicGrade = (grade: "excellent" | "good" | "medium" | "poor"): ExampleRecord =>
  exampleRecord(publicCreditGrade, { gradedOn: "2026-01-15", grade });

export const blacklisted = (listedOn: string): ExampleRecord => exampleRecord(constructionListing, { list: "blacklist", listedOn });

export const convicted = (effectiveOn: string): ExampleRecord =>
  exampleRecord(constructionConviction, { documentNumber: "SL-判决", offence: "单位行贿罪", effectiveOn });

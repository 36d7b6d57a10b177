import { worksEvaluation } from "../../../catalogue/transport-works";
import { worksActChoices } from "../../../catalogue/transport-works-codes";
import { isTrue } from "../../../engine/condition";
import { exists } from "../../../facts/exists";
import { localTables } from "../instruments";

type Act = keyof typeof worksActChoices;
const citesOf = (code: Act) => localTables.art(code.startsWith("SYSG") ? "水运投标行为表" : "其他行为表", code);

/** Whether the act was found in the year. A section is evaluated on what is recorded, so that none is a true none. */
export const found = (code: Act) =>
  exists(worksEvaluation, { says: worksActChoices[code], cites: citesOf(code), where: { act: { is: code } }, absent: false });

const direct = <const F extends string, const G extends "C" | "D">(code: Act, fact: F, grade: G) =>
  ({
    label: worksActChoices[code],
    cites: citesOf(code),
    provenance: "secondary",
    when: isTrue(fact),
    grade,
  }) as const;

export const directFacts = {
  certificateMisused: found("SYSG1-1"),
  anothersName: found("SYSG1-2"),
  beyondGrade: found("SYSG1-3"),
  collusion: found("SYSG1-4"),
  bribery: found("SYSG1-5"),
  convicted: found("GSQB1-1"),
  jointlyBlacklisted: found("GSQB1-2"),
  refusesRating: found("GSQB1-3"),
  falsified: found("GSQB1-4"),
} as const;

export const vetoes = {
  certificateMisused: direct("SYSG1-1", "certificateMisused", "D"),
  anothersName: direct("SYSG1-2", "anothersName", "D"),
  beyondGrade: direct("SYSG1-3", "beyondGrade", "D"),
  collusion: direct("SYSG1-4", "collusion", "D"),
  bribery: direct("SYSG1-5", "bribery", "D"),
  convicted: direct("GSQB1-1", "convicted", "D"),
  jointlyBlacklisted: direct("GSQB1-2", "jointlyBlacklisted", "D"),
  refusesRating: direct("GSQB1-3", "refusesRating", "C"),
} as const;

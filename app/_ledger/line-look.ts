import type { LedgerLine } from "@/server/subjects/view";

/** Lines that set or bound a grade stand out from those that count points. */
export const setsGrade = (kind: LedgerLine["kind"]): boolean => ["veto", "lift", "direct", "ladder", "cap", "replacement"].includes(kind);

/** Lines that need no word for what they are: their points say it. */
export const isPlain = (kind: LedgerLine["kind"]): boolean => kind === "points" || kind === "opening";

import type { LedgerLine } from "@/server/subjects/view";

const setting: readonly LedgerLine["kind"][] = ["veto", "lift", "direct", "ladder", "shift", "cap", "replacement"];

/** Lines that set, move or bound a grade stand out from those that count points. */
export const setsGrade = (kind: LedgerLine["kind"]): boolean => setting.includes(kind);

/** Lines that need no word for what they are: their points say it. */
export const isPlain = (kind: LedgerLine["kind"]): boolean => kind === "points" || kind === "opening";

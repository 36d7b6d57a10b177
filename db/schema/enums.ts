import { pgEnum } from "drizzle-orm/pg-core";

export const subjectKind = pgEnum("subject_kind", ["enterprise", "individualBusiness", "institution", "licensedPerson"]);
export const recordState = pgEnum("record_state", ["active", "contested", "repaired", "withdrawn"]);
/** `received`: the file is kept and waits its turn; `receiving`: it is being read; then it has ended one way or the other. */
export const batchState = pgEnum("batch_state", ["received", "receiving", "finished", "failed"]);
/** `open`: to be mended; `waiting`: for a subject not yet known; the rest are closed, each with its reason or its new batch. */
export const quarantineState = pgEnum("quarantine_state", ["open", "waiting", "resent", "dismissed"]);
export const runState = pgEnum("run_state", ["running", "finished", "failed"]);
export const ratingOutcome = pgEnum("rating_outcome", ["rated", "undetermined", "notRated"]);
export const ratingStatus = pgEnum("rating_status", ["final", "proposed"]);

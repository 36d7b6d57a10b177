import { pgEnum } from "drizzle-orm/pg-core";

export const subjectKind = pgEnum("subject_kind", ["enterprise", "individualBusiness", "institution", "licensedPerson"]);
export const recordState = pgEnum("record_state", ["active", "contested", "repaired", "withdrawn"]);
export const batchState = pgEnum("batch_state", ["receiving", "finished", "failed"]);
export const runState = pgEnum("run_state", ["running", "finished", "failed"]);
export const ratingOutcome = pgEnum("rating_outcome", ["rated", "undetermined", "notRated"]);
export const ratingStatus = pgEnum("rating_status", ["final", "proposed"]);

import { z } from "zod";
import { officials } from "../access/roles";
import { forRoles, router } from "../trpc";
import { readRecordLineage } from "./read-record";
import type { RecordLineage } from "./view";

const recordAt = z.object({ subjectId: z.number().int().positive(), recordId: z.number().int().positive() });

export const lineageRouter = router({
  record: forRoles(...officials, "steward", "subject")
    .input(recordAt)
    .query(({ ctx, input: { subjectId, recordId } }): Promise<RecordLineage | null> => readRecordLineage(ctx.sql, subjectId, recordId)),
});

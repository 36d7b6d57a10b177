import { z } from "zod";
import { pool } from "@/server/sql";
import { procedure, router } from "../trpc";
import { readRecordLineage } from "./read-record";
import type { RecordLineage } from "./view";

const recordAt = z.object({ subjectId: z.number().int().positive(), recordId: z.number().int().positive() });

export const lineageRouter = router({
  record: procedure
    .input(recordAt)
    .query(({ input: { subjectId, recordId } }): Promise<RecordLineage | null> => readRecordLineage(pool(), subjectId, recordId)),
});

import type postgres from "postgres";
import type { Sql } from "@/db/client";
import type { Asking } from "../inbox/take-file";

/** An entered transaction as the one method by which the inbox asks. */
export const asClient = (sql: Sql): Asking =>
  ({
    query: async (text: string, values: postgres.ParameterOrJSON<never>[] = []) => {
      const rows = await sql.unsafe(text, values);
      return { rows, rowCount: rows.count };
    },
  }) as unknown as Asking;

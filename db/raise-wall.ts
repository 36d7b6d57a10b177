import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type postgres from "postgres";
import { projectRoot } from "./embedded/project-root";

export const wallFolder = path.join(projectRoot, "db", "wall");

/** Roles, functions, policies and grants, read whole from `db/wall` and raised anew, in one transaction, wherever a file has changed. */
export async function raiseWall(sql: postgres.Sql): Promise<void> {
  const files = readdirSync(wallFolder).sort();
  const text = files.map((file) => readFileSync(path.join(wallFolder, file), "utf8")).join("\n");
  const digest = createHash("sha256").update(text).digest("hex");
  await sql`create table if not exists wall_raised (digest text not null)`;
  const [raised] = await sql`select from wall_raised where digest = ${digest}`;
  if (raised) return;
  await sql.begin(async (tx) => {
    await tx.unsafe(text);
    await tx`delete from wall_raised`;
    await tx`insert into wall_raised values (${digest})`;
  });
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { organisationCheckCharacter } from "@/scoring/codes/organisation-code";
import { residentCheckCharacter } from "@/scoring/codes/resident-id";
import { usccFor } from "@/scoring/codes/uscc";
import { FileRefused } from "@/server/intake/file/file-refused";
import { importFile } from "@/server/intake/import-file";
import { itemByName } from "@/server/intake/item-by-name";
import { testDatabase } from "@/tests/server/database";

export const today = "2026-11-24";

/** The nth body of the fictional region: nobody's code. */
export function inventedUscc(n: number, type = "91"): string {
  const body = `MA${String(n).padStart(6, "0")}`;
  return usccFor("000000", type, body + organisationCheckCharacter(body));
}

/** The nth person of the 1880s: nobody alive. */
export function inventedId(n: number): string {
  const body = `3702811880010${String(1 + (n % 9))}${String(n).padStart(3, "0")}`;
  return body + residentCheckCharacter(body);
}

/** A suite's own database, key file and folder, with what most tests do to them. */
export function intakeSuite() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-intake-"));
  const suite = {
    url: "",
    sql: undefined as unknown as postgres.Sql,
    folder,
    file(name: string, content: string | Buffer): string {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
    send(item: string, name: string, content: string | Buffer, invented = false) {
      return importFile({ url: suite.url, item: itemOf(item), path: suite.file(name, content), today, invented });
    },
    async refusal(item: string, name: string, content: string | Buffer): Promise<FileRefused> {
      const error = await suite.send(item, name, content).catch((refused: unknown) => refused);
      if (error instanceof FileRefused) return error;
      throw new Error(`Not refused: ${JSON.stringify(error)}`);
    },
    async problems(batchId: number) {
      return suite.sql`select row_number, raw, problems from quarantine where batch_id = ${batchId} order by row_number`;
    },
  };
  process.env.XINHENG_PERSON_KEY_FILE = path.join(folder, "person.key");
  process.env.XINHENG_INBOX_DIR = path.join(folder, "inbox");
  beforeAll(async () => {
    const database = await testDatabase();
    suite.url = database.url;
    suite.sql = postgres(database.url, { max: 3, onnotice() {} });
    return async () => {
      await suite.sql.end();
      await database.drop();
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return suite;
}

export function itemOf(name: string) {
  const item = itemByName(name);
  if (!item) throw new Error(`No item ${name}`);
  return item;
}

export const registrationHeader = "企业名称,统一社会信用代码,成立日期,注册资本";

/** Registration rows of invented bodies, from one number to another. */
export const registrationRows = (from: number, to: number, capital = "100万元人民币"): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `虚构示例${from + at}号有限公司,${inventedUscc(from + at)},2020-01-02,${capital}`);

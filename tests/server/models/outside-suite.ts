import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { connect, type Sql } from "@/db/client";
import { projectRoot } from "@/db/embedded/project-root";
import { testDatabase } from "@/tests/server/database";

export const ferryFixture = path.join(projectRoot, "tests", "fixtures", "outside-model", "ferry-operators");

export interface Ending {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A suite's own database, a folder outside the project, and the scripts as an operator runs them. */
export function outsideSuite(models: readonly string[], switchedOff: readonly string[] = []) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-outside-"));
  const config = path.join(folder, "xinheng.config.json");
  const suite = {
    folder,
    config,
    url: "",
    sql: undefined as unknown as Sql,
    file(name: string, content: string | Buffer): string {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    configure(named: readonly string[], off: readonly string[] = []): void {
      writeFileSync(config, JSON.stringify({ models: named, switchedOff: off }));
    },
    run(script: string, ...args: string[]): Promise<Ending> {
      const env = {
        ...process.env,
        DATABASE_URL: suite.url,
        XINHENG_CONFIG: config,
        XINHENG_PERSON_KEY_FILE: path.join(folder, "person.key"),
      };
      const command = ["--import", "tsx", `scripts/${script}.ts`, ...args];
      return new Promise((resolve) => {
        const child = execFile(process.execPath, command, { cwd: projectRoot, env, maxBuffer: 64 * 1024 * 1024 }, (_, out, err) =>
          resolve({ code: child.exitCode ?? -1, out, err }),
        );
        child.stdin?.end();
      });
    },
  };
  suite.configure(models, switchedOff);
  cpSync(ferryFixture, path.join(folder, "ferry-operators"), { recursive: true });
  beforeAll(async () => {
    const database = await testDatabase();
    suite.url = database.url;
    suite.sql = connect(database.url, 3);
    return async () => {
      await suite.sql.end();
      await database.drop();
    };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return suite;
}

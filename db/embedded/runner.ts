import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Outcome {
  ok: boolean;
  output: string;
}

export interface Owner {
  uid: number;
  gid: number;
}

/** How PostgreSQL's programs are run: it refuses to run as uid 0. */
export interface Runner {
  /** The system user that must own the data, when we had to become one. */
  becomes?: Owner;
  run(command: string, args: string[]): Promise<Outcome>;
}

export async function findRunner(): Promise<Runner> {
  if (process.getuid?.() !== 0) return { run: (command, args) => execute(command, args) };
  return (await namespaceRunner()) ?? systemUserRunner();
}

/** PostgreSQL sees an ordinary uid while the files stay root's: works below /root, adds no user. */
async function namespaceRunner(): Promise<Runner | undefined> {
  if (process.env.XINHENG_NO_USER_NAMESPACE) return undefined;
  const user = systemUser(["daemon", "nobody"]);
  if (!user) return undefined;
  const unshare = ["--user", `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  if (!(await execute("unshare", [...unshare, "true"])).ok) return undefined;
  return { run: (command, args) => execute("unshare", [...unshare, command, ...args]) };
}

function systemUserRunner(): Runner {
  const user = systemUser(["postgres", "nobody", "daemon"]) ?? { uid: 65534, gid: 65534 };
  return { becomes: user, run: (command, args) => execute(command, args, user) };
}

function systemUser(names: string[]): Owner | undefined {
  const rows = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((row) => row.split(":"));
  for (const name of names) {
    const row = rows.find(([candidate]) => candidate === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  return undefined;
}

function execute(command: string, args: string[], as?: Owner): Promise<Outcome> {
  const options = { ...as, cwd: "/", env: { ...process.env, LC_ALL: "C" } };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      resolve({ ok: error === null, output: output || (error?.message ?? "") });
    });
  });
}

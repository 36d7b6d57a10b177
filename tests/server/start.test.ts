import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "@/db/embedded/free-port";
import { projectRoot } from "@/db/embedded/project-root";
import { claimInstance } from "@/scripts/start/instance";

const home = mkdtempSync(path.join(os.tmpdir(), "xinheng-start-"));

interface Ending {
  code: number;
  output: string;
}

/** Runs `npm start` as far as it gets: every case here is refused before it builds anything. */
function start(env: Record<string, string>, args: string[] = []): Promise<Ending> {
  const command = ["--import", "tsx", "scripts/start.ts", ...args];
  const all = { ...process.env, DATABASE_URL: "", XINHENG_DATA_DIR: home, ...env };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: projectRoot, env: all }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

function answering(body: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_, answer) => answer.end(body));
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

describe("npm start refuses in one clear line", () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("a port another program holds", async () => {
    server = await answering("someone else");
    const { port } = server.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port) });
    expect(code).toBe(1);
    expect(output).toContain(`端口 ${port} 被其他程序占用`);
    expect(output).not.toMatch(/\n\s+at /);
  });

  it("a port where Xinheng already answers, with its address", async () => {
    server = await answering(JSON.stringify({ name: "xinheng" }));
    const { port } = server.address() as AddressInfo;
    const { code, output } = await start({ PORT: String(port) });
    expect(code).toBe(1);
    expect(output).toContain(`已有一个信衡在运行：http://127.0.0.1:${port}`);
  });

  it("a second instance on the same data, with the address of the first", async () => {
    claimInstance(home, "http://127.0.0.1:3999");
    const { code, output } = await start({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(output).toContain("信衡已在 http://127.0.0.1:3999 运行");
  });

  it.each([
    ["PORT", "abc"],
    ["PORT", "70000"],
    ["XINHENG_DEMO_SUBJECTS", "many"],
  ])("%s=%s", async (name, value) => {
    const { code, output } = await start({ [name]: value });
    expect(code).toBe(1);
    expect(output).toContain(value);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe("a lock left by a killed process", () => {
  const directory = mkdtempSync(path.join(os.tmpdir(), "xinheng-lock-"));
  let holder: ChildProcess;

  beforeAll(async () => {
    const claim = `const { claimInstance } = await import("@/scripts/start/instance");
      claimInstance(process.env.HELD, "first"); console.log("held"); setInterval(() => {}, 1000);`;
    holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", claim], {
      cwd: projectRoot,
      env: { ...process.env, HELD: directory },
    });
    await new Promise((resolve) => holder.stdout?.once("data", resolve));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("holds while that process lives and is taken over when it is gone", async () => {
    expect(() => claimInstance(directory, "second")).toThrow("first");
    holder.kill("SIGKILL");
    await new Promise((resolve) => holder.once("exit", resolve));
    expect(() => claimInstance(directory, "second")).not.toThrow();
  });
});

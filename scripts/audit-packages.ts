import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { projectRoot } from "@/db/embedded/project-root";
import { dayOf } from "@/server/day-of";
import { exception, verdictOf } from "./audit-packages/verdict";

const list = "docs/package-exceptions.json";
const exceptions = z.array(exception).parse(JSON.parse(readFileSync(path.join(projectRoot, list), "utf8")));
const asked = spawnSync("npm", ["audit", "--json"], {
  cwd: projectRoot,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  timeout: 120_000,
  shell: process.platform === "win32",
});

const told = (): unknown => {
  try {
    return JSON.parse(asked.stdout);
  } catch {
    return undefined;
  }
};
const verdict = verdictOf(told(), exceptions, dayOf(new Date()));

if (verdict.kind === "unanswered") {
  console.warn("软件包登记处没有回答漏洞查询，本次没有核对；请在能联网的机器上再运行 npm run audit:packages。");
  console.warn("The package registry did not answer for known faults: NOTHING was checked. Run npm run audit:packages where it does.");
} else {
  for (const { package: name, severity, advisory, title } of verdict.findings) console.error(`${severity}  ${name}  ${advisory}  ${title}`);
  for (const each of verdict.expired) console.error(`例外已到期 expired  ${each.package}  ${each.advisory}  ${each.until}`);
  if (verdict.kind === "clean") console.log("没有未列入例外的高危漏洞。 (No high or critical fault outside the exceptions.)");
  else console.error(`请升级，或在 ${list} 写明原因和期限。 (Upgrade, or say in ${list} why it is borne and until when.)`);
  process.exitCode = verdict.kind === "clean" ? 0 : 1;
}

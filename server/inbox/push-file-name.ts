import path from "node:path";
import { turnDown } from "@/server/api-keys/api-refused";
import { formatByName } from "@/server/intake/file/file-format";
import { FileRefused } from "@/server/intake/file/file-refused";

const endings: Readonly<Record<string, string>> = {
  "text/csv": ".csv",
  "text/tab-separated-values": ".tsv",
  "application/x-ndjson": ".jsonl",
  "application/ndjson": ".jsonl",
  "application/jsonl": ".jsonl",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
};

/** The name under which a pushed file is known: its own where that says the format, else with the ending of its content type. */
export function pushFileName(name: string | null, contentType: string | null): string {
  const given = path.basename((name ?? "").replaceAll("\\", "/")).trim();
  if (given.length > 200 || /\p{Cc}/u.test(given)) throw badName;
  if (given !== "" && !(formatByName(given) instanceof FileRefused)) return given;
  const ending = endings[(contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? ""];
  if (!ending || path.extname(given) !== "") throw unknownFormat;
  return `${given || "push"}${ending}`;
}

export const charsetOf = (contentType: string | null): string | undefined =>
  /;\s*charset\s*=\s*"?([\w.:-]{1,40})"?/i.exec(contentType ?? "")?.[1];

const badName = turnDown(
  422,
  "push.name",
  "文件名超过 200 字或含控制字符，未保留任何内容。请换一个文件名。",
  "The file name is longer than 200 characters or holds control characters; nothing was kept. Use another.",
);

const unknownFormat = turnDown(
  415,
  "push.format",
  "从文件名和 Content-Type 都看不出格式，未保留任何内容。请用 .csv、.tsv、.xlsx、.jsonl 的文件名，或 text/csv、application/x-ndjson 等类型。",
  "Neither the name nor the content type tells a known format; nothing was kept. Name it .csv, .tsv, .xlsx or .jsonl, or send text/csv, application/x-ndjson and the like.",
);

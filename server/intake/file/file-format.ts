import path from "node:path";
import { type FileRefused, refuse } from "./file-refused";

export type FileFormat = "csv" | "jsonl" | "xlsx";

const formats: Readonly<Record<string, FileFormat>> = {
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "jsonl",
  ".xlsx": "xlsx",
};

/** What a file claims to be by its name. */
export function formatByName(file: string): FileFormat | FileRefused {
  const extension = path.extname(file).toLowerCase();
  const format = formats[extension];
  if (format) return format;
  if (/^\.(xls|xlsm|xlsb|et|ods)$/.test(extension)) {
    return refuse(
      "file.spreadsheet",
      `${extension} 是旧式、带宏或别的表格文件，未读入。请在软件中“另存为”工作簿 .xlsx 或 CSV UTF-8（.csv）后再报送。`,
      `${extension} is an old, macro-enabled or other spreadsheet; nothing of it was taken. Save it as .xlsx or CSV UTF-8 (.csv) and send that.`,
    );
  }
  return refuse(
    "file.unknownFormat",
    `不认识扩展名“${extension}”。请用 .csv、.tsv、.xlsx 或 .jsonl。`,
    `The extension "${extension}" is not known. Use .csv, .tsv, .xlsx or .jsonl.`,
  );
}

const signatures: readonly (readonly [string, string])[] = [
  ["504b0304", "ZIP / xlsx / docx"],
  ["504b0506", "ZIP"],
  ["d0cf11e0", "xls / doc"],
  ["25504446", "PDF"],
  ["89504e47", "PNG"],
  ["ffd8ff", "JPEG"],
  ["47494638", "GIF"],
  ["7f454c46", "ELF"],
  ["4d5a90", "EXE"],
  ["1f8b", "gzip"],
  ["377abcaf", "7z"],
  ["52617221", "RAR"],
  ["53514c69746520", "SQLite"],
];

/** What the first bytes show the file to be, if it is nothing like text. */
export function binaryKind(head: Buffer): string | undefined {
  const hex = head.toString("hex", 0, 8);
  const known = signatures.find(([signature]) => hex.startsWith(signature));
  if (known) return known[1];
  return controlShare(head) > 0.1 ? "二进制 / binary" : undefined;
}

function controlShare(head: Buffer): number {
  if (head.length === 0) return 0;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls / head.length;
}

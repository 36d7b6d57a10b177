import type { FileFormat } from "./file-format";
import { refuse } from "./file-refused";

/** Refuses JSON under the name of a CSV, and a table or a JSON list under the name of JSON Lines. */
export function refuseOtherContent(format: FileFormat, beginning: string): void {
  const text = beginning.trimStart();
  if (format === "csv" && /^(\{\s*["}]|\[\s*[[{"\]])/.test(text)) {
    throw refuse(
      "file.jsonInCsv",
      "文件内容是 JSON，扩展名却是表格。请改名为 .jsonl（每行一个对象）后报送。",
      "The content is JSON but the name says table. Rename it to .jsonl (one object a line).",
    );
  }
  if (format !== "jsonl" || text === "" || text.startsWith("{")) return;
  if (text.startsWith("[")) {
    throw refuse(
      "file.jsonList",
      "文件是一个 JSON 数组。请改成 JSON Lines：去掉外层方括号，每行一个对象。",
      "The file is one JSON list. Make it JSON Lines: no outer brackets, one object a line.",
    );
  }
  throw refuse(
    "file.csvInJsonl",
    "文件内容不是 JSON，像是表格。请改名为 .csv 或 .tsv 后报送。",
    "The content is not JSON; it looks like a table. Rename it to .csv or .tsv.",
  );
}

import type { Encoding } from "./encoding-guess";
import { refuse } from "./file-refused";

const families: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  utf8: "UTF-8",
  gbk: "GB18030",
  gb2312: "GB18030",
  gb18030: "GB18030",
  "utf-16": "UTF-16",
  "utf-16le": "UTF-16LE",
  "utf-16be": "UTF-16BE",
};

/** Refuses a file whose bytes are not in the encoding its sender declared. Text of plain ASCII is in all of them but UTF-16. */
export function refuseOtherEncoding(declared: string, found: Encoding, isPlain: boolean): void {
  const family = families[declared.trim().toLowerCase()];
  if (!family)
    throw refuse(
      "file.unknownEncoding",
      `不认识声明的编码“${declared.slice(0, 40)}”。请用 UTF-8 或 GB18030（GBK），或不声明；整个文件未读入。`,
      `The declared encoding "${declared.slice(0, 40)}" is not known. Use UTF-8 or GB18030 (GBK), or declare none; nothing of the file was taken.`,
    );
  if (found.startsWith(family) || (isPlain && !family.startsWith("UTF-16"))) return;
  throw refuse(
    "file.otherEncoding",
    `声明的编码是 ${declared.trim()}，内容却是 ${found}。请改正声明或重新导出；整个文件未读入。`,
    `The declared encoding is ${declared.trim()} but the content is ${found}. Correct the declaration or export again; nothing of the file was taken.`,
  );
}

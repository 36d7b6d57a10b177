import { inflateRawSync } from "node:zlib";
import { refuseAnnex } from "./problem";

/** A file inside the archive that a workbook is. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const mostUnpacked = 50 * 1024 * 1024;
const mostParts = 2000;

const damaged = () =>
  refuseAnnex(
    "工作簿已损坏或被加密。请另存为 .xlsx 或 CSV UTF-8 后重试。",
    "The workbook is damaged or encrypted. Save it as .xlsx or CSV UTF-8.",
  );

const endOfDirectory = (file: Buffer): number => {
  const at = file.lastIndexOf(Buffer.from("504b0506", "hex"));
  if (at < 0 || at + 22 > file.length) throw damaged();
  return at;
};

const partsOf = (file: Buffer): Part[] => {
  const end = endOfDirectory(file);
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) throw damaged();
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    parts.push({
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
};

const textOf = (file: Buffer, part: Part): string => {
  try {
    const from = part.at + 30 + file.readUInt16LE(part.at + 26) + file.readUInt16LE(part.at + 28);
    const content = file.subarray(from, from + part.packed);
    return (part.method === 0 ? content : inflateRawSync(content, { maxOutputLength: mostUnpacked })).toString("utf8");
  } catch {
    throw damaged();
  }
};

const surprises: readonly (readonly [RegExp, string, string])[] = [
  [/<mergeCell[ />]/, "有合并单元格。请取消合并，每格写明内容。", "has merged cells. Unmerge them and fill each cell."],
  [/<f[ />]/, "有公式。请“选择性粘贴—数值”后重试。", "has formulas. Paste their values and try again."],
];

/**
 * Refuses a workbook whose cells are not plainly what they show: formulas (whose stored result may be stale), merged cells (whose value stands
 * in the first alone), and archives that would unpack beyond measure. Counts the sheets.
 */
export const refuseSurprises = (file: Buffer): void => {
  const parts = partsOf(file);
  if (parts.reduce((sum, part) => sum + part.size, 0) > mostUnpacked) {
    throw refuseAnnex("工作簿解压后超过 50 MB，不像一张附表。", "The workbook unpacks to more than 50 MB; that is no annex.");
  }
  for (const part of parts.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    const text = textOf(file, part);
    for (const [sign, zh, en] of surprises) {
      if (sign.test(text)) throw refuseAnnex(`工作表${zh}`, `The sheet ${en}`);
    }
  }
};

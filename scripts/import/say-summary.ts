import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { FileRefused } from "@/server/intake/file/file-refused";
import type { Note } from "@/server/intake/row/check-subject-code";
import type { ImportSummary, RejectedGroup } from "@/server/intake/summary";

const shownGroups = 8;

const noteWords: Readonly<Record<Note, string>> = {
  codeWasOld: "按旧代码报送，已对应到现主体  (old codes, matched to the subject of today)",
  codeWasLowerCase: "代码含小写字母，已转为大写  (codes with small letters, stored in capitals)",
  codeWasFullWidth: "代码含全角字符，已转为半角  (codes with full-width characters, stored in half-width)",
  idWasUpgraded: "15位旧身份证号，已升为18位  (old 15-digit ids, stored with 18)",
  idWasMasked: "文字中含本人身份证号，已遮盖  (texts with the person's own id, masked)",
  nameWasAbsent: "个体工商户无字号，已收下  (individual businesses without a name, taken)",
};

const count = (rows: number): string => rows.toLocaleString("en-US").padStart(12);

export function saySummary(item: CatalogueItem, summary: ImportSummary): void {
  console.log(
    `批次 ${summary.batchId}  ${item.title.zh}  格式 ${summary.format}${summary.encoding ? `  编码 ${summary.encoding}` : ""}${summary.sheet === undefined ? "" : `  工作表 ${summary.sheet}`}  (batch, item, format, encoding of text, sheet)`,
  );
  if (summary.unknownColumns.length > 0)
    console.log(`未采用的列：${summary.unknownColumns.join("、")}  (columns not of this item, ignored)`);
  if (summary.blankRows > 0) console.log(`跳过空行 ${summary.blankRows} 行  (blank rows passed over, not counted)`);
  if (summary.rows === 0) console.log("文件只有表头，没有数据行。请确认导出范围。  (header only, no data rows: check what was exported)");
  console.log(`${count(summary.rows)}  数据行  (rows)
${count(summary.accepted)}  新增  (accepted)
${count(summary.revised)}  更正  (revised)
${count(summary.duplicate)}  重复  (duplicate, nothing written)
${count(summary.withdrawn)}  撤销  (withdrawn)
${count(summary.rejected)}  待纠错  (rejected, kept in quarantine)
${count(summary.waiting)}  等待主体  (waiting until their subject is known)`);
  for (const [note, rows] of Object.entries(summary.notes)) console.log(`${count(rows)}  其中：${noteWords[note as Note]}`);
  if (summary.rejected > 0) sayRejected(summary);
}

function sayRejected({ rejectedGroups, batchId }: ImportSummary): void {
  console.log("\n待纠错原因（一行可有多个）  (why rows were rejected; a row may have several reasons)");
  for (const group of rejectedGroups.slice(0, shownGroups)) sayGroup(group);
  if (rejectedGroups.length > shownGroups) console.log(`…… 另有 ${rejectedGroups.length - shownGroups} 类  (more kinds)`);
  console.log(`\n全部明细：quarantine 表中批次 ${batchId} 的各行，含原文与每个问题。改正后把这些行重新导入即可。
(Every rejected row with its text and problems: select * from quarantine where batch_id = ${batchId} order by row_number. Mend those rows and import them again.)`);
}

function sayGroup({ rule, rows, firstRow, example }: RejectedGroup): void {
  console.log(`${count(rows)}  ${rule}  首见第 ${firstRow} 行 (first in row)  ${example.field}：“${example.value}”
${" ".repeat(14)}${example.hint.zh}
${" ".repeat(14)}${example.hint.en}`);
}

export function sayRefusal(refusal: FileRefused): void {
  const batch = refusal.batchId === undefined ? "" : `批次 ${refusal.batchId} `;
  console.error(`${batch}未读入  (refused: ${refusal.rule})\n${refusal.hint.zh}\n${refusal.hint.en}`);
}

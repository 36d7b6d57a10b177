import { isWeekend, yearOf } from "@/scoring/calendar/calendar";
import { isLegalDate } from "@/scoring/engine/legal-date";
import { refuseQuality } from "./quality-refused";

export interface ImportedHoliday {
  readonly day: string;
  readonly isWorked: boolean;
  readonly source: string;
}

const mostLines = 1000;
const kinds = new Map([
  ["休", false],
  ["班", true],
]);

/** Reads lines of day, 休 or 班, and the notice; the first wrong line refuses the file with its number and what to write. */
export function holidayRowsOf(text: string): ImportedHoliday[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines.length > mostLines) {
    throw refuseQuality(
      "holidays.tooLong",
      `文件超过 ${mostLines} 行，不像节假日安排，没有写入。请核对文件。`,
      `The file has more than ${mostLines} lines and is no holiday calendar; nothing was written. Look at the file.`,
    );
  }
  const rows: ImportedHoliday[] = [];
  const seen = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const cells = line.split(",").map((cell) => cell.trim());
    const isHeading = at === 0 && !/\d/.test(cells[0] ?? "");
    if (line.trim() === "" || isHeading) continue;
    const row = rowOf(cells, at + 1);
    const before = seen.get(row.day);
    if (before)
      throw refuseLine(
        at + 1,
        `${row.day} 已在第 ${before} 行出现，请删去一行`,
        `${row.day} stands in line ${before} already; leave one of them out`,
      );
    seen.set(row.day, at + 1);
    rows.push(row);
  }
  if (rows.length === 0)
    throw refuseLine(
      1,
      "没有一行节假日，请按“2028-01-03,休,通知文号”填写",
      "there is no day in it; write lines such as 2028-01-03,休,notice",
    );
  return rows;
}

function rowOf([day = "", kind = "", source = "", ...more]: string[], line: number): ImportedHoliday {
  if (!isLegalDate(day) || yearOf(day) < 2000 || yearOf(day) > 2099) {
    throw refuseLine(
      line,
      "日期应为 2028-01-03 这样的日期（2000—2099年）",
      "the day is written like 2028-01-03, of the years 2000 to 2099",
    );
  }
  const isWorked = kinds.get(kind);
  if (isWorked === undefined) throw refuseLine(line, "第二列应为“休”或“班”", "the second column is 休 (off) or 班 (worked)");
  if (isWorked && !isWeekend(day))
    throw refuseLine(line, `${day} 不是周末，“班”只用于周末上班日`, `${day} is no weekend day; 班 is for weekend days worked`);
  if (source === "" || source.length > 200)
    throw refuseLine(line, "第三列应为通知文号（200字以内）", "the third column is the notice, of at most 200 characters");
  if (more.length > 0) throw refuseLine(line, "只应有三列", "there are three columns only");
  return { day, isWorked, source };
}

const refuseLine = (line: number, zh: string, en: string) =>
  refuseQuality(
    "holidays.line",
    `第 ${line} 行：${zh}。整个文件没有写入，原有安排保持不变；请改正后重新导入。`,
    `Line ${line}: ${en}. Nothing of the file was written and the calendar stays as it was; correct it and import again.`,
  );

import { type Wrong, wrong } from "../../fields/outcome";
import type { Shown } from "./date-styles";

/** A cell's number as text: a day by its style, else the plain decimal that the spreadsheet holds. */
export function numberText(place: string, stored: string, shown: Shown, isFrom1904: boolean): string | Wrong {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return notANumber(place, stored);
  if (shown !== "number" && value >= 1) return dayText(place, Math.floor(value + 1e-9), shown, isFrom1904);
  if (Number.isInteger(value) && Math.abs(value) >= 1e15) return digitsLost(place);
  return plainDecimal(value);
}

/** Fifteen digits are what a spreadsheet itself holds and shows; the rest is how its binary number is spelt. */
function plainDecimal(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes("e")) return text;
  return rounded.toFixed(20).replace(/\.?0+$/, "");
}

function dayText(place: string, serial: number, shown: Shown, isFrom1904: boolean): string | Wrong {
  if (!isFrom1904 && serial === 60) return noSuchDay(place);
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(epoch + serial * 86_400_000);
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) return noSuchDay(place);
  const text = day.toISOString().slice(0, 10);
  return shown === "month" && text.endsWith("-01") ? text.slice(0, 7) : text;
}

const digitsLost = (place: string): Wrong =>
  wrong(
    "xlsx.digitsLost",
    `${place} 是超过 15 位的数字，已被表格软件改写，末尾几位不可信。请把该列设为文本格式，从来源系统重新填写。`,
    `${place} is a number of more than 15 digits; the spreadsheet has rewritten its last ones. Format the column as text and fill it in again from the source.`,
  );

const noSuchDay = (place: string): Wrong =>
  wrong(
    "xlsx.day",
    `${place} 的日期序号在日历上没有对应的日子。请核对后重填。`,
    `${place} holds a day that is in no calendar. Check it and fill it in again.`,
  );

const notANumber = (place: string, stored: string): Wrong =>
  wrong(
    "xlsx.number",
    `${place} 应是数字，文件里却是“${stored.slice(0, 40)}”。请重填。`,
    `${place} should be a number but holds "${stored.slice(0, 40)}". Fill it in again.`,
  );

export const errorCell = (place: string, shown: string): Wrong =>
  wrong(
    "xlsx.errorCell",
    `${place} 是错误值 ${shown.slice(0, 20)}。请改成实际内容或清空后重新报送这一行。`,
    `${place} is the error ${shown.slice(0, 20)}. Give what belongs there, or clear it, and send the row again.`,
  );

import { isMonth, monthAfter } from "./months";
import { refuseQuality } from "./quality-refused";

const mostMonths = 36;

/** The months asked for: twelve up to the last, and up to this month, unless said otherwise. */
export function askedMonths(asked: { from?: string; to?: string }, today: string): { from: string; to: string } {
  const to = asked.to ?? today.slice(0, 7);
  requireMonth("to", to);
  const from = asked.from ?? monthAfter(to, -11);
  requireMonth("from", from);
  if (from > to) {
    throw refuseQuality(
      "quality.order",
      `起始月份 ${from} 晚于截止月份 ${to}。请对调后重试。`,
      `The first month, ${from}, is later than the last, ${to}. Exchange them and ask again.`,
    );
  }
  if (from < monthAfter(to, 1 - mostMonths)) {
    throw refuseQuality(
      "quality.tooLong",
      `一次最多查询 ${mostMonths} 个月。请分段查询。`,
      `At most ${mostMonths} months at once. Ask in parts.`,
    );
  }
  return { from, to };
}

function requireMonth(name: string, text: string): void {
  if (isMonth(text)) return;
  throw refuseQuality(
    "quality.month",
    `参数 ${name} 应为 2026-11 这样的月份（2000—2099年）。请改正后重试。`,
    `The parameter ${name} is a month such as 2026-11, of the years 2000 to 2099. Correct it and ask again.`,
  );
}

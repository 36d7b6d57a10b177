export interface ProgressBar {
  update(done: number, total: number): void;
  finish(): void;
}

const width = 24;
const number = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 0 });

/** A bar that redraws itself on a terminal, and an occasional line anywhere else. */
export function progressBar(label: string): ProgressBar {
  const isTerminal = process.stdout.isTTY === true;
  const interval = isTerminal ? 100 : 2000;
  const startedAt = Date.now();
  let shownAt = isTerminal ? 0 : startedAt;
  let last: { done: number; total: number } | undefined;

  function show(done: number, total: number): void {
    shownAt = Date.now();
    const line = progressLine(label, done, total, (shownAt - startedAt) / 1000);
    // A line that wraps could not be drawn over.
    const drawn = isTerminal ? `\r${fitted(line, process.stdout.columns - 1)}\x1b[K` : `${line}\n`;
    process.stdout.write(drawn);
  }

  return {
    update(done, total) {
      last = { done, total };
      if (Date.now() - shownAt >= interval) show(done, total);
    },
    finish() {
      if (last) show(last.done, last.total);
      if (last && isTerminal) process.stdout.write("\n");
    },
  };
}

export function progressLine(label: string, done: number, total: number, seconds: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  const filled = Math.round(share * width);
  const bar = "█".repeat(filled) + "░".repeat(width - filled);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const count = `${number.format(done)}/${number.format(total)}`;
  return `${bar} ${percent}  ${label}  ${count}${pace(done, total, seconds)}`;
}

function pace(done: number, total: number, seconds: number): string {
  if (done === 0 || seconds < 0.2) return "";
  const rate = done / seconds;
  const speed = `  ${rate < 10 ? rate.toFixed(1) : number.format(rate)}/秒`;
  if (done >= total) return `${speed}  用时 ${clock(seconds)}`;
  return `${speed}  剩余 ${clock((total - done) / rate)}`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Cut to a number of columns, of which a Chinese character takes two. */
export function fitted(line: string, columns: number): string {
  let used = 0;
  let cut = "";
  for (const character of line) {
    used += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
    if (used > columns) break;
    cut += character;
  }
  return cut;
}

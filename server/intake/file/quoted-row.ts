export interface QuotedRow {
  readonly cells: string[];
  /** Where the row's line end stands, or the length of the text. */
  readonly end: number;
}

/**
 * Reads one row that has quotes somewhere. A quote counts only where it opens a cell; elsewhere it is an ordinary character, as in
 * `3" pipe`. `unfinished`: the text ends inside quotes; `strayAt`: where something other than a delimiter follows a closing quote.
 */
export function readQuotedRow(
  text: string,
  start: number,
  delimiter: string,
  newline: string,
  isEnd: boolean,
): QuotedRow | { readonly strayAt: number } | "unfinished" {
  const cells: string[] = [];
  let at = start;
  while (true) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter, newline);
    if (cell === undefined) return "unfinished";
    cells.push(cell.value);
    at = cell.end;
    if (text[at] === delimiter) at += 1;
    else if (text[at] === newline) return { cells, end: at };
    else if (text[at] === "\r" && text[at + 1] === newline) return { cells, end: at + 1 };
    else if (at >= text.length || (text[at] === "\r" && at + 1 === text.length)) return isEnd ? { cells, end: text.length } : "unfinished";
    else return { strayAt: at };
  }
}

function quotedCell(text: string, opening: number): { value: string; end: number } | undefined {
  let at = opening + 1;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    if (text[quote + 1] !== '"') return { value: text.slice(opening + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string, newline: string): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== newline) end += 1;
  const isCrLf = text[end] === newline && newline === "\n" && text[end - 1] === "\r" && end > start;
  return { value: text.slice(start, isCrLf ? end - 1 : end), end };
}

const delimiters = [",", "\t", ";", "|"] as const;

export interface CsvShape {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
}

/** Delimiter and line end by the beginning of a file: the delimiter that stands most often in its first line, the comma on a tie. */
export function csvShape(beginning: string): CsvShape {
  const newline = beginning.includes("\n") || !beginning.includes("\r") ? "\n" : "\r";
  const first = beginning.trimStart().split(newline, 1)[0] ?? "";
  const counts = delimiters.map((sign) => first.split(sign).length - 1);
  const most = Math.max(...counts);
  return { delimiter: delimiters[counts.indexOf(most)] ?? ",", newline };
}

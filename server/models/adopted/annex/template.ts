import type { Model } from "@/scoring/engine/define-model";
import { annexTables, unitNames } from "./annex-table";
import { columnNames } from "./sheet-columns";

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const provenanceNames = { official: "官方", secondary: "转述", proposal: "建议" } as const;

/** A model's tables as a CSV to be filled in: every code with its words, what it gives now, and where that stands. Empty where it has none. */
export const annexTemplate = (model: Model): string => {
  const tables = annexTables(model);
  if (tables.length === 0) return "";
  const head = Object.values(columnNames).map(([first]) => first);
  const rows = tables.flatMap(({ rule, codes, rows: standing }) =>
    standing.map(({ code, value, unit, cites, provenance }) => [
      rule,
      code,
      codes.get(code)?.zh ?? "",
      value,
      unit === null ? "" : (unitNames[unit]?.zh ?? unit),
      cites.instrument,
      cites.article,
      provenanceNames[provenance],
    ]),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
};

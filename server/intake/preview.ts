import type { CatalogueItem } from "@/scoring/catalogue/item";
import { isWrong, type Value } from "./fields/outcome";
import { type FileFormat, formatByName } from "./file/file-format";
import { FileRefused } from "./file/file-refused";
import { type FileFacts, inspectFile } from "./file/inspect-file";
import type { ColumnMapping } from "./file/map-columns";
import { fieldsOfRow, namedFields } from "./file/map-row";
import { openTable, openText, type SourceOptions } from "./file/open-source";
import { type Header, matchColumns } from "./file/read-header";
import { headerCells, readObjects } from "./file/read-rows";
import { type FieldRow, nothingTold } from "./file/row-source";
import { suggestColumns } from "./file/suggest-columns";
import { checkRow } from "./row/check-row";
import { maskId, maskLongNumbers, maskResidentIds } from "./row/mask-person-ids";
import { operationField, operationOf } from "./row/operation";
import { type ColumnNames, type Problem, rowProblem } from "./row/problem";
import { shownText } from "./row/shown-text";

export interface PreviewOptions {
  readonly today: string;
  readonly mapping?: ColumnMapping;
  readonly declaredEncoding?: string;
  /** The file's own name where it is kept under another. */
  readonly fileName?: string;
}

export interface PreviewColumn {
  readonly name: string;
  readonly field: string | null;
  /** At most three different contents, persons' numbers masked. */
  readonly samples: readonly string[];
}

export type PreviewRow =
  | { readonly rowNumber: number; readonly data: Readonly<Record<string, Value>>; readonly withdraws?: true }
  | { readonly rowNumber: number; readonly problems: readonly Problem[] };

export interface Preview {
  readonly format: FileFormat;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly columns: readonly PreviewColumn[];
  /** Required fields that no column gives. */
  readonly missingRequired: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly suggestedMapping: ColumnMapping;
}

const shownRows = 20;
const shownSamples = 3;
const shownLength = 60;

/** What the beginning of a file would become, without writing anything. Throws `FileRefused` where the file cannot be read at all. */
export async function previewFile(file: string, item: CatalogueItem, options: PreviewOptions): Promise<Preview> {
  const format = formatByName(options.fileName ?? file);
  if (format instanceof FileRefused) throw format;
  const facts = await inspectFile(file, format, options.declaredEncoding);
  return new FilePreview(file, item, format, facts, options).read();
}

class FilePreview {
  readonly #told = nothingTold();
  readonly #source: SourceOptions;

  constructor(
    private readonly file: string,
    private readonly item: CatalogueItem,
    private readonly format: FileFormat,
    private readonly facts: FileFacts,
    private readonly options: PreviewOptions,
  ) {
    this.#source = { format, facts };
  }

  read(): Promise<Preview> {
    return this.format === "jsonl" ? this.#objects() : this.#table();
  }

  async #table(): Promise<Preview> {
    const [first, ...rows] = await firstOf(openTable(this.file, this.item, this.#source, this.#told), shownRows + 1);
    const names = headerCells(first);
    const header = matchColumns(this.item, names, this.options.mapping);
    const samples = names.map((_, at) => rows.map((row) => (row.kind === "read" ? (row.cells[at] ?? "") : "")));
    const byField = rows.map((row) => (row.kind === "broken" ? row : fieldsOfRow(row, header, row.badCells)));
    return this.#preview(header, names, samples, byField);
  }

  async #objects(): Promise<Preview> {
    const { item, options } = this;
    const rows = await firstOf(readObjects(openText(this.file, this.#source), this.#told), shownRows);
    const names = [...new Set(rows.flatMap((row) => (row.kind === "read" ? Object.keys(row.cells) : [])))];
    const header = matchColumns(item, names, options.mapping);
    const samples = names.map((name) => rows.map((row) => (row.kind === "read" ? (row.cells[name] ?? "") : "")));
    const byField = rows.map((row) => (row.kind === "broken" ? row : namedFields(item, row, options.mapping)));
    return this.#preview(header, names, samples, byField);
  }

  #preview(header: Header, names: readonly string[], samples: readonly (readonly string[])[], rows: readonly FieldRow[]): Preview {
    const { item, format, facts } = this;
    const required = Object.entries(item.fields).filter(([, field]) => field.required);
    return {
      format,
      encoding: facts.encoding ?? null,
      delimiter: this.#told.delimiter ?? null,
      sheet: this.#told.sheet ?? null,
      columns: names.map((name, at) => ({
        name: name.trim(),
        field: header.fields[at] ?? null,
        samples: [...new Set((samples[at] ?? []).filter((text) => text.trim() !== ""))]
          .slice(0, shownSamples)
          .map((text) => this.#masked(text)),
      })),
      missingRequired: required.map(([name]) => name).filter((name) => header.columns[name] === undefined),
      rows: rows.map((row) => this.#row(row, header.columns)),
      suggestedMapping: suggestColumns(item, header),
    };
  }

  #row(row: FieldRow, columns: ColumnNames): PreviewRow {
    const { rowNumber } = row;
    if (row.kind === "broken") return { rowNumber, problems: [rowProblem(row.why, this.#masked(row.raw))] };
    const operation = operationOf(row.cells);
    if (isWrong(operation)) return { rowNumber, problems: [rowProblem(operation, this.#masked(row.cells[operationField] ?? ""))] };
    const checked = checkRow(this.item, row.cells, this.options.today, columns);
    if ("problems" in checked) return { rowNumber, problems: checked.problems };
    const data = Object.entries(checked.row.data).map(([field, value]) => [field, this.#shown(field, value)]);
    return { rowNumber, data: Object.fromEntries(data), ...(operation === "withdraw" && { withdraws: true }) };
  }

  #shown(field: string, value: Value): Value {
    if (typeof value !== "string") return value;
    const isPersonsNumber = this.item.subject.by === "residentId" && field === this.item.subject.codeField;
    return isPersonsNumber || this.item.fields[field]?.identifies ? maskId(value) : this.#masked(value);
  }

  /** Masked before it is cut, so that no number escapes by being cut in two. */
  #masked(text: string): string {
    return shownText(this.item.subject.by === "residentId" ? maskLongNumbers(text) : maskResidentIds(text), shownLength);
  }
}

async function firstOf<Row>(batches: AsyncIterable<readonly Row[]>, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}

import type { BatchState } from "@/server/batches/view";

type Given = Readonly<Record<string, string | number | undefined>>;

const to = (path: string, given: Given): string => {
  const filled = Object.entries(given).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "");
  const search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
};

export interface BatchesFilter {
  readonly department?: string | undefined;
  readonly item?: string | undefined;
  readonly state?: BatchState | undefined;
  readonly page?: number | undefined;
}

export const batchesLink = ({ page, ...filter }: BatchesFilter): string =>
  to("/data/batches", { ...filter, page: page === 1 ? undefined : page });

export const batchLink = (batchId: number, row?: number): string =>
  row === undefined ? `/data/batches/${batchId}` : `/data/batches/${batchId}?row=${row}#row`;

export interface DeskFilter {
  readonly department?: string | undefined;
  readonly item?: string | undefined;
  readonly state?: "open" | "waiting" | "resent" | "dismissed" | undefined;
  readonly rule?: string | undefined;
  readonly batch?: number | undefined;
  readonly text?: string | undefined;
  /** The last row of the page before, as `batch-row`. */
  readonly after?: string | undefined;
}

export const deskLink = (filter: DeskFilter): string => to("/data/quarantine", { ...filter });

/** The workbook of all rows the filter finds, wherever the page stands. */
export const deskDownloadLink = (filter: DeskFilter): string => to("/data/quarantine/download", { ...filter, after: undefined });

export const deskRowLink = ({ batchId, rowNumber }: { readonly batchId: number; readonly rowNumber: number }): string =>
  `/data/quarantine/${batchId}/${rowNumber}`;

import type { Sql } from "@/db/client";
import type { ModelDocument } from "./document";

/** A model of `adopted_models`. */
export interface AdoptedRow {
  readonly modelId: string;
  readonly digest: string;
  readonly document: ModelDocument;
  readonly source: string;
  readonly adoptedBy: string | null;
  readonly adoptedAt: string;
}

interface Stored {
  readonly model_id: string;
  readonly digest: string;
  readonly document: string;
  readonly source: string;
  readonly adopted_by: string | null;
  readonly adopted_at: string;
}

/** jsonb sorts the keys of an object, and the order of vetoes and grades is the law's own: so a document is kept as one text. */
const asStored = (document: ModelDocument): string => JSON.stringify(document);

export const readAdopted = async (sql: Sql): Promise<AdoptedRow[]> => {
  const rows = await sql<Stored[]>`
    select model_id, digest, document, source, adopted_by, adopted_at::text from adopted_models order by adopted_at, model_id`;
  return rows.map((row) => ({
    modelId: row.model_id,
    digest: row.digest,
    document: JSON.parse(row.document) as ModelDocument,
    source: row.source,
    adoptedBy: row.adopted_by,
    adoptedAt: row.adopted_at,
  }));
};

/** What tells that something was adopted since. */
export const adoptedVersion = async (sql: Sql): Promise<string> => {
  const [row] = await sql<{ version: string }[]>`select concat(count(*), ' ', max(adopted_at)) as version from adopted_models`;
  return row?.version ?? "";
};

/** Writes a model, or what changed of it; gives whether there was anything to write. */
export const writeAdopted = async (
  sql: Sql,
  { modelId, digest, document, source, adoptedBy }: Omit<AdoptedRow, "adoptedAt">,
): Promise<boolean> => {
  const written = await sql`
    insert into adopted_models (model_id, digest, document, source, adopted_by)
    values (${modelId}, ${digest}, ${sql.json(asStored(document))}, ${source}, ${adoptedBy})
    on conflict (model_id) do update set digest = excluded.digest, document = excluded.document, source = excluded.source,
      adopted_by = excluded.adopted_by, adopted_at = clock_timestamp()
    where (adopted_models.document, adopted_models.source) is distinct from (excluded.document, excluded.source)
    returning 1`;
  return written.length > 0;
};

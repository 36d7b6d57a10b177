import type { Model } from "@/scoring/engine/define-model";
import type { Example } from "@/scoring/engine/example";
import { modelDigest } from "@/scoring/engine/model-digest";
import { words } from "@/scoring/words";
import type { KnownModel } from "../../known-models";
import { annexId, baseIdOf } from "../annex-id";
import { type ModelDocument, packed } from "../document";
import { disagreements, type Outcome, outcomeOf } from "../rerun-examples";
import { annexTables, type StandingRow, withTables } from "./annex-table";
import { withArticles } from "./articles-in-text";
import type { SourceGiven } from "./cell-source";
import { checkRows } from "./check-rows";
import { type Difference, differences } from "./differences";
import { type AnnexProblem, refuseAnnex } from "./problem";
import type { SheetRow } from "./read-sheet";
import { namedSheet } from "./sheet-columns";

/** An example that comes out otherwise under the annex. */
export interface ExampleChange {
  readonly example: Example;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What an annex would do, before anybody has decided. */
export interface PreparedAnnex {
  readonly model: Model;
  readonly document: ModelDocument;
  readonly changed: readonly Difference[];
  readonly unchanged: number;
  readonly examples: { readonly changed: readonly ExampleChange[]; readonly same: number };
  readonly remarks: readonly AnnexProblem[];
}

export interface AnnexGiven extends SourceGiven {
  readonly sheet: readonly SheetRow[];
  /** The model as it governs now, and the model it began with: the same, where no annex was adopted before. */
  readonly current: KnownModel;
  readonly base: KnownModel;
  readonly baseText: string;
  readonly day: string;
  readonly taken: readonly string[];
}

/** The base as it is today, with the rows of this annex, and elsewhere the rows of the annex before it. */
const withAnnex = (base: Model, current: Model, loaded: ReadonlyMap<string, readonly StandingRow[]>): Model => {
  const before = base === current ? [] : annexTables(current).map(({ rule, rows }) => [rule, rows] as const);
  return withTables(base, new Map([...before, ...loaded]));
};

const dated = (base: Model, id: string, day: string): Model => ({
  ...base,
  id,
  title: words(`${base.title.zh}（附表 ${day}）`, `${base.title.en} (annex of ${day})`),
});

/** An example that no longer holds, with what the model gives now. What a reviewer confirms with the annex is kept as a proposal: nobody published it. */
const renewed = (example: Example, after: Outcome, day: string): Example => ({
  ...example,
  source: `${example.source}；${day} 附表导入后由模型重算，随附表一并核对 / computed anew with the annex, confirmed with it`,
  provenance: "proposal",
  expected: { ...example.expected, ...after, outcome: after.outcome as Example["expected"]["outcome"] },
});

/** Reads an annex against a model: what it changes, value by value and example by example. Throws `AnnexRefused` where it cannot be taken. */
export const prepareAnnex = ({ sheet, current, base, baseText, day, taken, ...source }: AnnexGiven): PreparedAnnex => {
  const tables = annexTables(current.model);
  if (tables.length === 0)
    throw refuseAnnex(`${current.model.id} 没有可由附表导入的表。`, `${current.model.id} has no table that an annex could fill.`);
  const needed = tables.length > 1 ? (["table", "code", "value"] as const) : (["code", "value"] as const);
  const { tables: loaded, remarks } = checkRows(current.model, tables, namedSheet(sheet, needed), source);
  const id = annexId(baseIdOf(current.model.id), day, taken);
  const model = dated(withAnnex(base.model, current.model, loaded), id, day);
  const runs = base.examples.map((example) => ({ example, before: outcomeOf(current.model, example), after: outcomeOf(model, example) }));
  const changes = runs.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const examples = runs.map(({ example, after }) => (disagreements(model, example).length === 0 ? example : renewed(example, after, day)));
  const document = packed({
    model,
    examples,
    text: withArticles(baseText, model, day),
    base: { id: base.model.id, digest: modelDigest(base.model) },
  });
  return {
    model,
    document,
    ...differences(tables, loaded),
    examples: { changed: changes, same: base.examples.length - changes.length },
    remarks,
  };
};

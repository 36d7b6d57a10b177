import type { Sql } from "@/db/client";
import { exampleViews } from "./example-views";
import { type KnownModel, knownModels } from "./known-models";
import { modelHead } from "./model-head";
import { ruleBlocks } from "./rule-blocks";
import type { ModelHead, ModelPage } from "./view";

/** Other models of the same sector, by the first period they govern. */
const versionsOf = (models: readonly KnownModel[], { model: own }: KnownModel): ModelHead[] =>
  models
    .filter(({ model }) => model.sector === own.sector && model.id !== own.id)
    .map(({ model }) => modelHead(model))
    .sort((one, other) => (one.governs.from < other.governs.from ? -1 : 1));

/** A model as a page: its rules beside their citations, and its worked examples computed anew. Null where there is no such model. */
export const readModel = async (sql: Sql, id: string): Promise<ModelPage | null> => {
  const models = await knownModels(sql);
  const known = models.find(({ model }) => model.id === id);
  if (!known) return null;
  return {
    ...modelHead(known.model),
    origin: { source: known.source, from: known.from, adoptedBy: known.adoptedBy },
    blocks: ruleBlocks(known.model),
    examples: exampleViews(known.model, known.examples),
    versions: versionsOf(models, known),
  };
};

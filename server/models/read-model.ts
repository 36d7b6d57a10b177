import { modelById, registry } from "@/scoring/models/registry";
import { exampleViews } from "./example-views";
import { modelHead } from "./model-head";
import { ruleBlocks } from "./rule-blocks";
import type { ModelHead, ModelPage } from "./view";

/** Other models of the same sector, by the first period they govern. */
const versionsOf = (id: string, sector: string): ModelHead[] =>
  registry
    .filter(({ model }) => model.sector === sector && model.id !== id)
    .map(({ model }) => modelHead(model))
    .sort((one, other) => (one.governs.from < other.governs.from ? -1 : 1));

/** A model as a page: its rules beside their citations, and its worked examples computed anew. Null where there is no such model. */
export const readModel = ({ id }: { id: string }): ModelPage | null => {
  const model = modelById(id);
  const registered = registry.find((each) => each.model.id === id);
  if (!model || !registered) return null;
  return {
    ...modelHead(model),
    blocks: ruleBlocks(model),
    examples: exampleViews(model, registered.examples),
    versions: versionsOf(model.id, model.sector),
  };
};

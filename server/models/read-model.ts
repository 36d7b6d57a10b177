import { modelById, registry } from "@/scoring/models/registry";
import { exampleViews } from "./example-views";
import { modelHead } from "./model-head";
import { ruleBlocks } from "./rule-blocks";
import type { ModelPage } from "./view";

/** A model as a page: its rules beside their citations, and its worked examples computed anew. Null where there is no such model. */
export const readModel = ({ id }: { id: string }): ModelPage | null => {
  const model = modelById(id);
  const registered = registry.find((each) => each.model.id === id);
  if (!model || !registered) return null;
  return {
    ...modelHead(model),
    periods: { from: model.periods.from, to: model.periods.to ?? null },
    blocks: ruleBlocks(model),
    examples: exampleViews(model, registered.examples),
  };
};

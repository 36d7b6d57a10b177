import { registry } from "@/scoring/models/registry";
import { modelHead } from "./model-head";
import type { ModelHead } from "./view";

/** Every model of the project, in the order of the registry. */
export const listModels = (): ModelHead[] => registry.map(({ model }) => modelHead(model));

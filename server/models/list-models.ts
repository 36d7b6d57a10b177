import { pool } from "@/server/sql";
import { knownModels } from "./known-models";
import { modelHead } from "./model-head";
import type { ModelHead } from "./view";

/** Every model the platform knows: the project's own in the order of the registry, then those brought from outside. */
export const listModels = async (): Promise<ModelHead[]> => (await knownModels(pool())).map(({ model }) => modelHead(model));

import type { Sql } from "@/db/client";
import { knownModels } from "./known-models";
import { modelHead } from "./model-head";
import type { ModelHead } from "./view";

/** Every model the platform knows: the project's own in the order of the registry, then those brought from outside. */
export const listModels = async (sql: Sql): Promise<ModelHead[]> => (await knownModels(sql)).map(({ model }) => modelHead(model));

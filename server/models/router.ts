import { z } from "zod";
import { procedure, router } from "../trpc";
import { listModels } from "./list-models";
import { readModel } from "./read-model";
import type { ModelHead, ModelPage } from "./view";

const readInput = z.object({ id: z.string().max(80) });

export const modelsRouter = router({
  list: procedure.query((): ModelHead[] => listModels()),
  read: procedure.input(readInput).query(({ input }): ModelPage | null => readModel(input)),
});

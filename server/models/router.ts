import { z } from "zod";
import { dayOf } from "@/server/day-of";
import { procedure, router } from "../trpc";
import { readComparison } from "./compare-models";
import { listModels } from "./list-models";
import { modelPeriods } from "./model-periods";
import { ratedModels } from "./rated-models";
import { readModel } from "./read-model";
import type { ModelComparison, ModelHead, ModelPage, RatedModel } from "./view";

const id = z.string().max(80);
const idInput = z.object({ id });
const pairInput = z.object({ left: id, right: id });

export const modelsRouter = router({
  list: procedure.query((): Promise<ModelHead[]> => listModels()),
  rated: procedure.query((): Promise<RatedModel[]> => ratedModels()),
  read: procedure.input(idInput).query(({ input }): Promise<ModelPage | null> => readModel(input)),
  periods: procedure.input(idInput).query(({ input }): Promise<string[]> => modelPeriods(input, dayOf(new Date()))),
  compare: procedure.input(pairInput).query(({ input }): Promise<ModelComparison | null> => readComparison(input)),
});

import { z } from "zod";
import { dayOf } from "@/server/day-of";
import { forEveryone, router } from "../trpc";
import { readComparison } from "./compare-models";
import { listModels } from "./list-models";
import { modelPeriods } from "./model-periods";
import { ratedModels } from "./rated-models";
import { readModel } from "./read-model";
import type { ModelComparison, ModelHead, ModelPage, RatedModel } from "./view";

const id = z.string().max(80);
const idInput = z.object({ id });
const pairInput = z.object({ left: id, right: id });

/** The regulations are public; sums of grades are of each role's own reach, which is nothing where nobody has signed in. */
export const modelsRouter = router({
  list: forEveryone.query(({ ctx }): Promise<ModelHead[]> => listModels(ctx.sql)),
  rated: forEveryone.query(({ ctx }): Promise<RatedModel[]> => ratedModels(ctx.sql)),
  read: forEveryone.input(idInput).query(({ ctx, input }): Promise<ModelPage | null> => readModel(ctx.sql, input.id)),
  periods: forEveryone.input(idInput).query(({ ctx, input }): Promise<string[]> => modelPeriods(ctx.sql, input.id, dayOf(new Date()))),
  compare: forEveryone.input(pairInput).query(({ ctx, input }): Promise<ModelComparison | null> => readComparison(ctx.sql, input)),
});

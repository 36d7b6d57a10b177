import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import { supervisionSectorOf } from "@/scoring/models/supervision-sector";
import { knownItems, knownModels } from "@/server/models/known-models";

/** Tells the wall what the catalogue and the models say of each item and model. Run by the owner at every start, and when a model is adopted. */
export async function writeReach(sql: Sql): Promise<void> {
  const models = (await knownModels(sql)).map(({ model }) => model);
  const items = (await knownItems(sql)).map((item) => itemReach(item, models));
  const reached = models.map(({ id, sector, publicity }) => ({
    model_id: id,
    sector: supervisionSectorOf(sector),
    for_banks: publicity !== "departmentsOnly",
  }));
  await sql.begin(async (tx) => {
    await tx`delete from item_reach`;
    await tx`insert into item_reach ${tx(items)}`;
    await tx`delete from model_reach`;
    await tx`insert into model_reach ${tx(reached)}`;
  });
}

const itemReach = (item: CatalogueItem, models: readonly Model[]) => ({
  item: item.id,
  department: item.department.id,
  publicity: item.publicity,
  of_persons: item.subjectKinds.includes("licensedPerson"),
  sectors: [...new Set(models.filter((model) => reads(model, item.id)).map(({ sector }) => supervisionSectorOf(sector)))],
});

const reads = (model: Model, item: string): boolean => Object.values(model.facts).some((fact) => fact.item.id === item);

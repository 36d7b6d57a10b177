import { StartError } from "@/db/embedded/start-error";
import type { Model } from "@/scoring/engine/define-model";
import { isPeriod, lastPeriodBefore } from "@/scoring/engine/period";
import { type Due, dueOf, rateable } from "@/server/models/adopted/rateable";
import type { OutsideModels } from "@/server/models/adopted/register-outside";
import { governing, type KnownModel } from "@/server/models/known-models";
import type { RateArguments } from "./arguments";

const refuse = (zh: string, en: string): never => {
  throw new StartError(`${zh} npm run models 列出全部模型。`, `${en} npm run models lists every model.`);
};

const whyNot = (model: Model, period: string, rival: KnownModel | undefined): never => {
  if (!isPeriod(period, model.cadence)) {
    return refuse(
      `${model.id} 的周期是 ${model.cadence}，“${period}”不是它的期间。`,
      `${model.id} grades by ${model.cadence}; "${period}" is no period of it.`,
    );
  }
  const instead = rival ? [`${period} 适用 ${rival.model.id}。`, `${rival.model.id} governs ${period}.`] : ["", ""];
  const to = model.periods.to ?? "";
  return refuse(
    `${model.id} 不适用于 ${period}（适用期间 ${model.periods.from}—${to}）。${instead[0]}`,
    `${model.id} does not govern ${period} (${model.periods.from} to ${to || "now"}). ${instead[1]}`,
  );
};

/** The model a person means, by its id or its sector, and its period. */
const namedOne = (models: readonly KnownModel[], named: string, periodFor: (model: Model) => string): Due => {
  const ofSector = models.filter(({ model }) => model.sector === named);
  const byId = models.find(({ model }) => model.id === named);
  const first = byId ?? ofSector[0];
  if (!first) return refuse(`没有“${named}”这个模型或领域，或它已停用。`, `There is no model or sector "${named}", or it is switched off.`);
  const period = periodFor(first.model);
  const rival = governing(models, first.model.sector, period);
  const known = byId ?? rival;
  return known && known === rival ? { known, period } : whyNot(first.model, period, rival);
};

/** What is to be rated: the one model that is named, or everything that is due for the period. */
export const chosen = (
  known: readonly KnownModel[],
  outside: OutsideModels,
  { named, period, asOf }: Pick<RateArguments, "named" | "period" | "asOf">,
): Due[] => {
  const models = rateable(known, outside);
  const periodFor = (model: Model) => period ?? lastPeriodBefore(model.cadence, asOf).name;
  if (named !== undefined) return [namedOne(models, named, periodFor)];
  const due = dueOf(models, periodFor);
  return due.length > 0 ? due : refuse(`没有模型适用于 ${period ?? asOf}。`, `No model governs ${period ?? asOf}.`);
};

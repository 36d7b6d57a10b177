import type { Model } from "./define-model";
import type { Citation, Instrument } from "./instrument";

/** The instrument a citation of a model names. Throws where the model does not declare it. */
export const instrumentOf = (model: Model, cites: Citation): Instrument => {
  const found = [model.law, ...(model.instruments ?? [])].find((each) => each.id === cites.instrument);
  if (!found) throw new Error(`${model.id} cites ${cites.instrument}, which it does not declare`);
  return found;
};

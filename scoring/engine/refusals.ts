import { problemsOf } from "./check-model";
import type { Model } from "./define-model";
import type { Example } from "./example";
import type { Citation } from "./instrument";
import { inReadingOrder, ModelCycle, sectorsRead } from "./model-order";

/** A model as it is brought: with its worked examples, its text, and all models it would stand beside. */
export interface Brought {
  readonly model: Model;
  readonly examples: readonly Example[];
  readonly text: string;
  readonly others: readonly Model[];
}

/** Every citation anywhere in a model, found by shape so that no place can be forgotten, with the way to it. */
const citationsOf = (value: unknown, place: string): { place: string; cites: Citation }[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("instrument" in value && "article" in value) return [{ place, cites: value as Citation }];
  return Object.entries(value).flatMap(([key, each]) => (key === "item" ? [] : citationsOf(each, place === "" ? key : `${place}.${key}`)));
};

const sectionOf = (text: string, instrument: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(`${instrument}\n`)) ?? "";

const unknownArticles = ({ model, text }: Brought): string[] => {
  const declared = new Set([model.law, ...(model.instruments ?? [])].map((each) => each.id));
  return citationsOf(model, "").flatMap(({ place, cites }) => {
    const article = cites.article.split(" ")[0] as string;
    if (!declared.has(cites.instrument)) return [`${place} cites instrument ${cites.instrument}: declare it under law or instruments`];
    return sectionOf(text, cites.instrument).includes(`**${article}**`)
      ? []
      : [`${place} cites ${cites.instrument} ${article}, which text.md does not hold: write **${article}** under "## ${cites.instrument}"`];
  });
};

const wrongPlaceAmongOthers = ({ model, others }: Brought): string[] => {
  const until = (each: Model) => each.periods.to ?? "9999";
  const rivals = others.filter(
    (other) =>
      other.id !== model.id && other.sector === model.sector && until(other) >= model.periods.from && other.periods.from <= until(model),
  );
  const sectors = new Set([model, ...others].map((each) => each.sector));
  const strange = sectorsRead(model).filter((sector) => !sectors.has(sector));
  return [
    ...rivals.map((rival) => `periods: ${rival.id} governs the same periods of ${model.sector}; end the one where the other begins`),
    ...strange.map((sector) => `a fact reads ratings of ${sector}, which no model gives: mend its spelling`),
    ...cycles([...others.filter((other) => other.id !== model.id), model]),
  ];
};

const cycles = (models: readonly Model[]): string[] => {
  try {
    inReadingOrder(models);
    return [];
  } catch (error) {
    if (error instanceof ModelCycle) return [error.message];
    throw error;
  }
};

/** Why a model is refused at load, each reason with its place and the mend; empty for one that may be used. */
export const refusalsOf = (brought: Brought): string[] => [
  ...(/^[a-z0-9-]+\/[a-z0-9+-]+$/.test(brought.model.id) && brought.model.id.startsWith(`${brought.model.sector}/`)
    ? []
    : [`id ${brought.model.id}: write sector/name in small letters, digits and hyphens`]),
  ...problemsOf(brought.model),
  ...unknownArticles(brought),
  ...(brought.examples.length === 0 ? ["examples: there is none; give at least one worked example with its expected grade"] : []),
  ...wrongPlaceAmongOthers(brought),
];

import type { ModelHead, ModelPurpose, ModelStatus, RatedModel } from "@/server/models/view";
import { kinds, type Search, textOf } from "../_subjects/filter";

export const purposes = ["credit", "risk", "size", "lists"] as const satisfies readonly ModelPurpose[];
export const statuses = ["inForce", "proposed", "suspended", "historical"] as const satisfies readonly ModelStatus[];
export const dataChoices = ["rated", "empty"] as const;

export interface ModelFilter {
  readonly query?: string | undefined;
  readonly purpose?: ModelPurpose | undefined;
  readonly status?: ModelStatus | undefined;
  readonly kind?: ModelHead["subjectKinds"][number] | undefined;
  readonly data?: (typeof dataChoices)[number] | undefined;
}

/** The filter that an address names. */
export const modelFilterOf = (search: Search): ModelFilter => ({
  query: textOf(search.query),
  purpose: purposes.find((each) => each === search.purpose),
  status: statuses.find((each) => each === search.status),
  kind: kinds.find((each) => each === search.kind),
  data: dataChoices.find((each) => each === search.data),
});

const textsOf = ({ title, law }: ModelHead): string =>
  [title, law.title, law.number, law.issuer]
    .flatMap(({ zh, en }) => [zh, en])
    .join("\n")
    .toLowerCase();

/** The models that meet all of the filter; every word of the query stands in a model's title, law or issuer. */
export const filtered = (models: readonly ModelHead[], rated: readonly RatedModel[], filter: ModelFilter): readonly ModelHead[] => {
  const words = (filter.query ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const isRated = (model: ModelHead) => rated.some(({ modelId }) => modelId === model.id);
  return models.filter(
    (model) =>
      (filter.purpose === undefined || model.purpose === filter.purpose) &&
      (filter.status === undefined || model.status === filter.status) &&
      (filter.kind === undefined || model.subjectKinds.includes(filter.kind)) &&
      (filter.data === undefined || isRated(model) === (filter.data === "rated")) &&
      words.every((word) => textsOf(model).includes(word)),
  );
};

/** Models by sector, the sectors in the order in which they come; in each what is in force first, then the newest. */
export const families = (models: readonly ModelHead[]): readonly (readonly ModelHead[])[] => {
  const bySector = new Map<string, ModelHead[]>();
  for (const model of models) bySector.set(model.sector, [...(bySector.get(model.sector) ?? []), model]);
  return [...bySector.values()].map((family) =>
    family.toSorted(
      (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status) || other.governs.from.localeCompare(one.governs.from),
    ),
  );
};

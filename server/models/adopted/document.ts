import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import type { Example } from "@/scoring/engine/example";
import { memberRatingItem, ratingItem, standingItem } from "@/scoring/facts/platform";

/**
 * A model as it is kept: plain data in which a catalogue item stands as its id, with the items that the project's catalogue does not have beside
 * it. A model that loses anything on this way was no data, and is refused.
 */
export interface ModelDocument {
  readonly model: unknown;
  readonly examples: unknown;
  /** What each cited article says, in the words of those who wrote the model. */
  readonly text: string;
  readonly items: readonly CatalogueItem[];
  /** Where the model is another's with the rows of an annex: that model, and its digest when the annex was taken. */
  readonly base?: { readonly id: string; readonly digest: string };
}

const platformItems = new Map([ratingItem, memberRatingItem, standingItem].map((item) => [item.id, item]));

/** An item of the project's own. */
export const builtInItem = (id: string): CatalogueItem | undefined => catalogueItem(id) ?? platformItems.get(id);

/** An item, or no more of it than its id. */
type Named = Pick<CatalogueItem, "id"> & Partial<CatalogueItem>;
const isItem = (value: unknown): value is Named =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
const isWhole = (item: Named): item is CatalogueItem => item.fields !== undefined;

/** A model as its author gives it: items inside it or apart. */
export interface GivenModel {
  readonly model: unknown;
  readonly examples: unknown;
  readonly text: string;
  readonly items?: readonly CatalogueItem[];
  readonly base?: ModelDocument["base"];
}

/** Puts a model in that form. Items that differ from one of the same id go into `items` too, for the check to find. */
export const packed = ({ model, examples, text, items: apart = [], base }: GivenModel): ModelDocument => {
  const items = new Map(apart.map((item) => [`${item.id} ${JSON.stringify(item)}`, item]));
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value ?? null, (key, each) => {
        if (key !== "item" || !isItem(each)) return each;
        if (isWhole(each) && JSON.stringify(builtInItem(each.id)) !== JSON.stringify(each))
          items.set(`${each.id} ${JSON.stringify(each)}`, each);
        return each.id;
      }),
    );
  const document = { model: plain(model), examples: plain(examples), text, ...(base ? { base } : {}) };
  return { ...document, items: JSON.parse(JSON.stringify([...items.values()])) as CatalogueItem[] };
};

/** Thrown where a document names an item that is nowhere. */
export class UnknownItem extends Error {
  constructor(readonly id: string) {
    super(`item ${id} is in no catalogue`);
  }
}

/** Every id that a document names as a catalogue item. */
export const itemsNamed = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "item" && typeof each === "string" ? [each] : itemsNamed(each)));
};

const withItems = (value: unknown, itemOf: (id: string) => CatalogueItem): unknown => {
  if (Array.isArray(value)) return value.map((each) => withItems(each, itemOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === "item" && typeof each === "string" ? itemOf(each) : withItems(each, itemOf)]),
  );
};

/** The model and its examples as the engine reads them. Its shape must have been checked. */
export const revived = ({ model, examples, items }: ModelDocument): { model: Model; examples: Example[] } => {
  const own = new Map(items.map((item) => [item.id, item]));
  const itemOf = (id: string): CatalogueItem => {
    const item = builtInItem(id) ?? own.get(id);
    if (!item) throw new UnknownItem(id);
    return item;
  };
  return { model: withItems(model, itemOf) as Model, examples: withItems(examples, itemOf) as Example[] };
};

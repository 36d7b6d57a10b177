import type { Sql } from "@/db/client";
import { catalogue } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import { isPeriod } from "@/scoring/engine/period";
import { type Registered, registry } from "@/scoring/models/registry";
import { type AdoptedRow, adoptedVersion, readAdopted } from "./adopted/adopted-rows";
import { baseIdOf, isAnnexVersion } from "./adopted/annex-id";
import { type ModelDocument, revived } from "./adopted/document";

/** A model the platform knows: the project's own, one brought from outside, or one with the rows of an authority's annex. */
export interface KnownModel extends Registered {
  readonly source: "project" | "outside" | "annex";
  /** Folder, package or file it came from, and who answers for it; null for the project's own. */
  readonly from: string | null;
  readonly adoptedBy: string | null;
  readonly base: NonNullable<ModelDocument["base"]> | null;
}

interface Known {
  readonly version: string;
  readonly models: readonly KnownModel[];
  readonly items: ReadonlyMap<string, CatalogueItem>;
}

const lookEveryMilliseconds = 2000;

interface Held {
  lookedAt: number;
  known: Promise<Known>;
}

const held = new WeakMap<Sql, Held>();

const own: readonly KnownModel[] = registry.map((each) => ({ ...each, source: "project", from: null, adoptedBy: null, base: null }));

/** A document that this version of the platform can no longer read is left out: the rest of the site must not fall with it. */
const toKnown = (row: AdoptedRow): KnownModel[] => {
  try {
    const source = isAnnexVersion(row.modelId) ? "annex" : "outside";
    return [{ ...revived(row.document), source, from: row.source, adoptedBy: row.adoptedBy, base: row.document.base ?? null }];
  } catch (error) {
    console.error(`adopted model ${row.modelId} cannot be read: ${(error as Error).message}`);
    return [];
  }
};

const read = async (sql: Sql, version: string): Promise<Known> => {
  const rows = version.startsWith("0 ") ? [] : await readAdopted(sql);
  const brought = rows.flatMap((row) => row.document.items.map((item) => [item.id, item] as const));
  return {
    version,
    models: [...own, ...rows.flatMap(toKnown)],
    items: new Map([...brought, ...catalogue.map((item) => [item.id, item] as const)]),
  };
};

const refreshed = async (sql: Sql, before: Promise<Known> | undefined): Promise<Known> => {
  const [version, last] = await Promise.all([adoptedVersion(sql), before?.catch(() => undefined)]);
  return last?.version === version ? last : read(sql, version);
};

/** Looks at most every two seconds whether a model was adopted since. */
const knownTo = (sql: Sql): Promise<Known> => {
  const now = performance.now();
  const last = held.get(sql);
  if (last && now - last.lookedAt < lookEveryMilliseconds) return last.known;
  const known = refreshed(sql, last?.known);
  held.set(sql, { lookedAt: now, known });
  known.catch(() => held.delete(sql));
  return known;
};

/** Makes this process see at once what it has just adopted. */
export const forgetKnownModels = (sql: Sql): void => {
  held.delete(sql);
};

/** Every model: the project's own in the order of the registry, then those adopted in the order in which they came. */
export const knownModels = async (sql: Sql): Promise<readonly KnownModel[]> => (await knownTo(sql)).models;

/** The model of that id, or undefined. */
export const modelById = async (sql: Sql, id: string): Promise<Model | undefined> =>
  (await knownModels(sql)).find(({ model }) => model.id === id)?.model;

/** Every item that may be recorded: the project's catalogue, then what outside models brought. */
export const knownItems = async (sql: Sql): Promise<readonly CatalogueItem[]> => {
  const { items } = await knownTo(sql);
  const brought = [...items.values()].filter((item) => !catalogue.includes(item));
  return [...catalogue, ...brought];
};

const governs = ({ model }: KnownModel, sector: string, period: string): boolean =>
  model.sector === sector && isPeriod(period, model.cadence) && model.periods.from <= period && period <= (model.periods.to ?? "9999");

/** The model among those given that governs a period: the newest with an annex stands in the place of its base. */
export const governing = (models: readonly KnownModel[], sector: string, period: string): KnownModel | undefined => {
  const rivals = models.filter((each) => governs(each, sector, period));
  return rivals.findLast(({ source }) => source === "annex") ?? rivals[0];
};

/** The model of a sector that governs a period; the law is chosen by the period. */
export const modelFor = async (sql: Sql, sector: string, period: string): Promise<Model | undefined> =>
  governing(await knownModels(sql), sector, period)?.model;

/** Ids of the models in whose place this one stands: its base, and earlier versions of it. */
export const replacedBy = (models: readonly KnownModel[], { model, source }: KnownModel): string[] =>
  source === "annex" ? models.map((each) => each.model.id).filter((id) => id !== model.id && baseIdOf(id) === baseIdOf(model.id)) : [];

import type { Sql } from "@/db/client";
import { StartError } from "@/db/embedded/start-error";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import { modelDigest } from "@/scoring/engine/model-digest";
import { registry } from "@/scoring/models/registry";
import { forgetKnownModels } from "../known-models";
import { type AdoptedRow, readAdopted, writeAdopted } from "./adopted-rows";
import { isAnnexVersion } from "./annex-id";
import { type ReadConfig, readConfig } from "./config";
import { revived } from "./document";
import { loadOutside, type OutsideModel } from "./load-outside";
import { nearest } from "./nearest";
import { ModelRefused, whyRefused } from "./why-refused";

/** What the configuration says of models, once all it names were taken. */
export interface OutsideModels {
  /** Ids of the models it names. */
  readonly named: readonly string[];
  readonly switchedOff: readonly string[];
  /** Ids whose rules are not those under which they were adopted before. */
  readonly changed: readonly string[];
  /** Catalogue items they bring. */
  readonly items: readonly CatalogueItem[];
}

interface Checked {
  readonly outside: OutsideModel;
  readonly model: Model;
}

/** Every model is checked beside the project's own and those before it; the first that is refused stops all, before anything is written. */
const checked = (loaded: readonly OutsideModel[]): Checked[] => {
  const models = registry.map(({ model }) => model);
  const items: CatalogueItem[] = [];
  return loaded.map((outside) => {
    const reserved = idOf(outside).includes("+") ? ["id: the sign + is kept for versions with an annex; leave it out"] : [];
    const reasons = [...reserved, ...whyRefused(outside.document, { models, items })];
    if (reasons.length > 0) throw new ModelRefused(idOf(outside), outside.source, reasons);
    const { model } = revived(outside.document);
    models.push(model);
    items.push(...outside.document.items.filter((item) => !items.some((other) => other.id === item.id)));
    return { outside, model };
  });
};

const idOf = ({ document: { model }, source }: OutsideModel): string => {
  const id = typeof model === "object" && model !== null && "id" in model ? model.id : undefined;
  return typeof id === "string" && id !== "" ? id : source;
};

/** A misspelt id would leave a model rated that somebody meant to switch off. */
const refuseUnknown = (switchedOff: readonly string[], known: readonly string[]): void => {
  for (const id of switchedOff.filter((each) => !known.includes(each))) {
    const meant = nearest(id, known);
    const [zh, en] = meant ? [`是否指 ${meant}？`, `Did you mean ${meant}?`] : ["", ""];
    throw new StartError(
      `配置的 switchedOff 中没有“${id}”这个模型。${zh}npm run models 列出全部模型。`,
      `switchedOff names "${id}", which is no model. ${en}`,
    );
  }
};

const hasChanged = (before: readonly AdoptedRow[], { model }: Checked): boolean =>
  before.some((row) => row.modelId === model.id && row.digest !== modelDigest(model));

/** Loads and checks the models of the configuration without a database: what they bring may be told, nothing is kept. */
export const checkedOutside = async (
  given?: ReadConfig,
): Promise<Omit<OutsideModels, "changed"> & { readonly models: readonly Checked[] }> => {
  const config = given ?? (await readConfig());
  const models = checked(await loadOutside(config));
  return {
    named: models.map(({ model }) => model.id),
    switchedOff: config.switchedOff,
    items: models.flatMap(({ outside }) => outside.document.items),
    models,
  };
};

/**
 * Takes the models that the configuration names: loaded, checked, and kept as documents, so that the site and old ratings can read them
 * without the folder they came from. Throws `ModelRefused` at the first that cannot be used.
 */
export const registerOutsideModels = async (sql: Sql, config?: ReadConfig): Promise<OutsideModels> => {
  const { models, ...told } = await checkedOutside(config);
  if (models.length === 0 && told.switchedOff.length === 0) return { ...told, changed: [] };
  const adopted = await readAdopted(sql);
  refuseUnknown(told.switchedOff, [...registry.map(({ model }) => model.id), ...told.named, ...adopted.map((row) => row.modelId)]);
  const before = adopted.filter((row) => !isAnnexVersion(row.modelId));
  for (const { outside, model } of models) {
    await writeAdopted(sql, {
      modelId: model.id,
      digest: modelDigest(model),
      document: outside.document,
      source: outside.source,
      adoptedBy: null,
    });
  }
  forgetKnownModels(sql);
  return { ...told, changed: models.filter((each) => hasChanged(before, each)).map(({ model }) => model.id) };
};

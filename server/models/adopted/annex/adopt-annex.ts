import type { Sql } from "@/db/client";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { modelDigest } from "@/scoring/engine/model-digest";
import { forgetKnownModels, type KnownModel } from "../../known-models";
import { writeAdopted } from "../adopted-rows";
import { baseIdOf } from "../annex-id";
import { ModelRefused, whyRefused } from "../why-refused";
import type { PreparedAnnex } from "./prepare-annex";

export interface Adoption {
  readonly prepared: PreparedAnnex;
  readonly known: readonly KnownModel[];
  readonly items: readonly CatalogueItem[];
  readonly fileName: string;
  /** Who checked the annex and answers for it. */
  readonly reviewer: string;
}

/** Keeps a prepared annex as a new version of its model: it governs from now on in the place of its base. Gives its id. */
export const adoptAnnex = async (sql: Sql, { prepared, known, items, fileName, reviewer }: Adoption): Promise<string> => {
  const { model, document } = prepared;
  const others = known.map((each) => each.model).filter(({ id }) => baseIdOf(id) !== baseIdOf(model.id));
  const reasons = whyRefused(document, { models: others, items });
  if (reasons.length > 0) throw new ModelRefused(model.id, fileName, reasons);
  await writeAdopted(sql, { modelId: model.id, digest: modelDigest(model), document, source: fileName, adoptedBy: reviewer });
  forgetKnownModels(sql);
  return model.id;
};

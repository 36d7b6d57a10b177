import { StartError } from "@/db/embedded/start-error";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import { refusalsOf } from "@/scoring/engine/refusals";
import { type ModelDocument, revived } from "./document";
import { itemProblems } from "./item-problems";
import { disagreements } from "./rerun-examples";
import { shapeProblems } from "./shape-problems";

/** Everything a model would stand beside. */
export interface Beside {
  readonly models: readonly Model[];
  readonly items: readonly CatalogueItem[];
}

const failing = (work: () => string[]): string[] => {
  try {
    return work();
  } catch (error) {
    return [`cannot be read: ${(error as Error).message}`];
  }
};

/** Why a model is refused, each reason with its place and the mend. A model whose shape is wrong is not read any further. */
export const whyRefused = (document: ModelDocument, beside: Beside): string[] => {
  const shape = [...shapeProblems(document), ...failing(() => itemProblems(document, beside.items))];
  if (shape.length > 0) return shape;
  return failing(() => {
    const { model, examples } = revived(document);
    const taken = beside.models.some((other) => other.id === model.id);
    const wrong = [
      ...(taken ? [`id ${model.id}: a model of this id is there already; ids are never used twice`] : []),
      ...refusalsOf({ model, examples, text: document.text, others: beside.models.filter((other) => other.id !== model.id) }),
    ];
    if (wrong.length > 0) return wrong;
    return examples.flatMap((example) =>
      failing(() => disagreements(model, example)).map((each) => `example "${example.title.en}" ${each}`),
    );
  });
};

/** Thrown where a model is not taken: names the model, where it came from, and every reason. */
export class ModelRefused extends StartError {
  constructor(
    readonly id: string,
    readonly source: string,
    readonly reasons: readonly string[],
  ) {
    const lines = reasons.map((reason) => `  - ${reason}`).join("\n");
    super(
      `模型 ${id}（来自 ${source}）没有接入，共 ${reasons.length} 处问题；改正后重试，其他数据未动。`,
      `Model ${id} (from ${source}) was refused, ${reasons.length} to mend; nothing else was touched:\n${lines}`,
    );
    this.name = "ModelRefused";
  }
}

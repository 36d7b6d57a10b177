import type { Sql } from "@/db/client";
import type { Model } from "@/scoring/engine/define-model";
import { blockTexts } from "./block-texts";
import { modelById } from "./known-models";
import { matchRows } from "./match-rows";
import { modelHead } from "./model-head";
import { ruleBlocks } from "./rule-blocks";
import type { ComparedBlock, ModelComparison, RuleBlock, RuleBlockKey, RuleGroup } from "./view";

/** Parameters whose number another block shows already stand there, not a second time among the parameters. */
const withoutRepeats = (blocks: readonly RuleBlock[]): RuleBlock[] => {
  const shown = new Set(
    blocks.flatMap(({ key, groups }) => (key === "parameters" ? [] : groups.flatMap(({ rows }) => rows.flatMap((row) => row.parameters)))),
  );
  return blocks.map((block) =>
    block.key === "parameters"
      ? {
          ...block,
          groups: block.groups.map((group) => ({
            ...group,
            rows: group.rows.filter((row) => !row.parameters.every((each) => shown.has(each))),
          })),
        }
      : block,
  );
};

/** The keys of both in the order of the later one, what it dropped at the end. */
const keysOf = (left: readonly { readonly key: string }[], right: readonly { readonly key: string }[]): string[] => [
  ...new Set([...right, ...left].map(({ key }) => key)),
];

const comparedGroups = (left: readonly RuleGroup[], right: readonly RuleGroup[]): ComparedBlock["groups"] =>
  keysOf(left, right).flatMap((key) => {
    const [before, after] = [left.find((group) => group.key === key), right.find((group) => group.key === key)];
    const rows = matchRows(before?.rows ?? [], after?.rows ?? []);
    return rows.length === 0 ? [] : [{ key, title: after?.title ?? before?.title ?? null, rows }];
  });

/** The rules of two models row by row: what was added, removed, changed, and what stayed. */
export const compareModels = (left: Model, right: Model): ModelComparison => {
  const [before, after] = [withoutRepeats(ruleBlocks(left)), withoutRepeats(ruleBlocks(right))];
  return {
    left: modelHead(left),
    right: modelHead(right),
    blocks: (Object.keys(blockTexts) as RuleBlockKey[]).flatMap((key) => {
      const [old, now] = [before.find((block) => block.key === key), after.find((block) => block.key === key)];
      const groups = comparedGroups(old?.groups ?? [], now?.groups ?? []);
      return groups.length === 0 ? [] : [{ key, title: blockTexts[key].title, groups }];
    }),
  };
};

/** The same by ids; null where one of them is no model. */
export const readComparison = async (sql: Sql, ids: { readonly left: string; readonly right: string }): Promise<ModelComparison | null> => {
  const [left, right] = await Promise.all([modelById(sql, ids.left), modelById(sql, ids.right)]);
  return left && right ? compareModels(left, right) : null;
};

import { alike } from "./alike";
import type { ComparedRow, RuleRow } from "./view";

type Pair = readonly [RuleRow | null, RuleRow | null];

const alone = (rows: readonly RuleRow[], label: string): boolean => rows.filter((row) => row.label.zh === label).length === 1;

/** A key that only counts (`serious09`, `exit-2`) names a place, not a rule: another text may stand there in the next version. */
const isPlace = (key: string): boolean => /\d$/.test(key);

/** Ways in which a row of one version is that of another, the surest first. */
const ways = (left: readonly RuleRow[], right: readonly RuleRow[]): ((one: RuleRow, other: RuleRow) => boolean)[] => [
  (one, other) => one.key === other.key && one.label.zh === other.label.zh,
  // moved to another number, in the same words
  (one, other) => one.label.zh === other.label.zh && alone(left, one.label.zh) && alone(right, other.label.zh),
  (one, other) => one.key === other.key && !isPlace(one.key),
  // moved and reworded, with the same consequence
  (one, other) => one.value.zh === other.value.zh && alike(one.label.zh, other.label.zh) >= 0.45,
  (one, other) => one.key === other.key && alike(one.label.zh, other.label.zh) >= 0.2,
];

/** Pairs the rows of two versions; what finds no partner was added or removed. */
const pairsOf = (left: readonly RuleRow[], right: readonly RuleRow[]): Pair[] => {
  const partner = new Map<RuleRow, RuleRow>();
  const taken = new Set<RuleRow>();
  for (const fits of ways(left, right)) {
    for (const row of right) {
      if (partner.has(row)) continue;
      const found = left.find((each) => !taken.has(each) && fits(each, row));
      if (!found) continue;
      partner.set(row, found);
      taken.add(found);
    }
  }
  const kept: Pair[] = right.map((row) => [partner.get(row) ?? null, row]);
  return [...kept, ...left.filter((row) => !taken.has(row)).map((row): Pair => [row, null])];
};

const changeOf = ([left, right]: Pair): ComparedRow["change"] => {
  if (left === null) return "added";
  if (right === null) return "removed";
  if (left.value.zh !== right.value.zh) return "changed";
  const sameWords = left.label.zh === right.label.zh && left.condition?.zh === right.condition?.zh && left.repair?.zh === right.repair?.zh;
  return sameWords ? "unchanged" : "reworded";
};

/** Two versions of a group's rows, each with what became of it: in the order of the later version, then what it dropped. */
export const matchRows = (left: readonly RuleRow[], right: readonly RuleRow[]): ComparedRow[] =>
  pairsOf(left, right).map((pair) => ({
    key: `${pair[0]?.key ?? ""}>${pair[1]?.key ?? ""}`,
    change: changeOf(pair),
    left: pair[0],
    right: pair[1],
  }));

import { describe, expect, it } from "vitest";
import {
  all,
  any,
  atLeast,
  atMost,
  type Condition,
  conditionCheck,
  conditionSql,
  is,
  isFalse,
  isTrue,
  lessThan,
  moreThan,
  shareAtLeast,
} from "@/scoring/engine/condition";

const thresholds = { text: () => "10", scaledFor: () => 10, scaledText: (text: string) => Number(text), share: () => 1000 };
const check = (condition: Condition, facts: Record<string, number | boolean | string | null>) =>
  conditionCheck(condition, thresholds)(facts);

describe("conditions are three-valued", () => {
  it.each([
    [atLeast("n", "p"), 9, false],
    [atLeast("n", "p"), 10, true],
    [moreThan("n", "p"), 10, false],
    [moreThan("n", "p"), 11, true],
    [atMost("n", "p"), 10, true],
    [atMost("n", "p"), 11, false],
    [lessThan("n", "p"), 10, false],
    [lessThan("n", "p"), 9, true],
    [atLeast("n", "p"), null, null],
    [lessThan("n", "p"), null, null],
  ] as const)("%j of %s is %s", (condition, n, verdict) => {
    expect(check(condition, { n })).toBe(verdict);
  });

  it("an unknown fact decides neither for nor against, unless another decides", () => {
    const facts = { yes: true, no: false, unknown: null };
    expect(check(isTrue("unknown"), facts)).toBeNull();
    expect(check(isFalse("unknown"), facts)).toBeNull();
    expect(check(is("unknown", "D"), facts)).toBeNull();
    expect(check(all(isTrue("no"), isTrue("unknown")), facts)).toBe(false);
    expect(check(all(isTrue("yes"), isTrue("unknown")), facts)).toBeNull();
    expect(check(any(isTrue("yes"), isTrue("unknown")), facts)).toBe(true);
    expect(check(any(isTrue("no"), isTrue("unknown")), facts)).toBeNull();
  });

  it("a share is compared by multiplying: 9.99999 % is not 10 %", () => {
    const ten = shareAtLeast("part", "whole", "p");
    expect(check(ten, { part: 99_999_99, whole: 1_000_000_00 })).toBe(false);
    expect(check(ten, { part: 100_000_00, whole: 1_000_000_00 })).toBe(true);
    expect(check(ten, { part: 1, whole: 0 })).toBe(false);
    expect(check(ten, { part: null, whole: 5 })).toBeNull();
  });

  it("quotes what it writes into SQL", () => {
    expect(conditionSql(is("fact", "it's"), thresholds)).toBe(`"fact" = 'it''s'`);
    expect(conditionSql(isTrue('a"b'), thresholds)).toBe(`"a""b"`);
  });
});

import { describe, expect, it } from "vitest";
import { bind } from "@/scoring/engine/bind";
import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import { recordsOf } from "@/scoring/engine/example";
import { improve } from "@/scoring/engine/improve";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { registry } from "@/scoring/models/registry";

const improved = (modelId: string, title: string) => {
  const found = registry.find(({ model }) => model.id === modelId);
  const example = found?.examples.find((each) => each.title.zh.startsWith(`${title}　`));
  if (!found || !example) throw new Error(`no example ${title}`);
  const period = periodOf(example.period);
  const rate = rater(found.model, period);
  return improve(found.model, bind(found.model, period), rate, collect(found.model, period, recordsOf(example)), "2026-04-30");
};

describe("what would raise the grade", () => {
  it("correcting two late faults now restores 40 % of their 5 points: 88 becomes 90 and A", () => {
    const result = improved("tax-credit/2025", "例1之二");
    expect(result?.rating.grade).toBe("A");
    expect(pointsText(result?.rating.score ?? 0)).toBe("90");
    expect(result?.changes.map((change) => change.how)).toEqual(["corrected"]);
  });

  it("a direct D goes once its finding is gone", () => {
    const result = improved("tax-credit/2025", "例7");
    expect(result?.rating.grade).toBe("A");
    expect(result?.changes).toEqual([{ how: "lifted", fact: "serious04", code: null, records: [], to: false }]);
  });

  it("an evasion above both limits goes once its amount is found otherwise", () => {
    const result = improved("tax-credit/2025", "例5");
    expect(result?.rating.grade).toBe("A");
    expect(result?.changes).toEqual([{ how: "lifted", fact: "evaded", code: null, records: [], to: 0 }]);
  });

  it("nothing can raise the best grade", () => {
    expect(improved("taxi-drivers/2022", "D2")).toBeNull();
  });

  it("names the act without which a driver would have the next grade", () => {
    const result = improved("taxi-drivers/2022", "D4");
    expect(result?.rating.grade).toBe("A");
    expect(result?.changes).toHaveLength(1);
  });
});

import { describe, expect, it } from "vitest";
import { modelById } from "@/scoring/models/registry";
import { alike } from "@/server/models/alike";
import { compareModels } from "@/server/models/compare-models";
import { matchRows } from "@/server/models/match-rows";
import { ruleBlocks } from "@/server/models/rule-blocks";
import type { RuleBlockKey, RuleRow } from "@/server/models/view";

const [before, after] = [modelById("tax-credit/2014"), modelById("tax-credit/2025")];
if (!before || !after) throw new Error("the two tax models are gone");
const comparison = compareModels(before, after);

const rowOf = (block: RuleBlockKey, group: string, key: string) => {
  const rows = comparison.blocks.find((each) => each.key === block)?.groups.find((each) => each.key === group)?.rows ?? [];
  const found = rows.find(({ left, right }) => (right ?? left)?.key === key);
  return found && { change: found.change, left: found.left?.value.zh ?? null, right: found.right?.value.zh ?? null, row: found };
};

// Read in STA Announcements 2014 No. 40 and 48 (as amended to 2021) and 2025 No. 12.
describe("tax credit before and after the 2025 Measures", () => {
  it.each([
    ["an opening of 93 is new", "opening", "all", "startTaxAndFee", "added", null, "93分"],
    ["a failure to withhold costs 5 instead of 3", "indicators", "faults", "020302", "changed", "−3分／按次", "−5分／按次"],
    ["late declaration counts by month, no longer by time", "indicators", "faults", "010101", "changed", "−5分／按次", "−5分／按月"],
    ["withheld and not handed over counts by month", "indicators", "faults", "020301", "changed", "−11分／按次", "−11分／按月"],
    ["deliberate concealment is new", "indicators", "faults", "010106", "added", null, "−11分／按次"],
    ["the responsible person's own settlement is new", "indicators", "faults", "010107", "added", null, "−5分／一次性"],
    ["zero returns of VAT are no longer a deduction", "indicators", "faults", "010104", "removed", "−11分／一次性，不可修复", null],
    ["whole-entity repair is new", "indicators", "overallRepair", "overallRepair", "added", null, "每次+1分，满6起计，至多11分"],
    ["an A last year adds a point", "indicators", "previousA", "previousA", "added", null, "+1分"],
    ["a late correction restores two fifths instead of nothing", "parameters", "all", "restoresLater", "changed", "0", "0.4"],
    ["the small amount rises from 1,000 to 2,000 yuan", "parameters", "all", "smallAmount", "changed", "1000", "2000"],
    ["three days restore all", "parameters", "all", "repairDays3", "added", null, "3"],
    ["major tax-violation dishonest entities are D", "vetoes", "all", "serious12", "added", null, "D级"],
  ] as const)("%s", (_title, block, group, key, change, left, right) => {
    expect(rowOf(block, group, key)).toMatchObject({ change, left, right });
  });

  it("the cuts of the grades stay", () => {
    expect(rowOf("ladder", "all", "A")).toMatchObject({ change: "unchanged", left: "90分以上（含）", right: "90分以上（含）" });
  });

  it("each side keeps its own citation", () => {
    const { row } = rowOf("indicators", "faults", "020302") ?? {};
    expect(row?.left?.cites.number.zh).toBe("国家税务总局公告2014年第48号");
    expect(row?.right?.cites.number.zh).toBe("国家税务总局公告2025年第12号");
  });

  it("a condition that moved to another number is found again, in its new words", () => {
    expect(rowOf("vetoes", "all", "serious04")?.row.left?.key).toBe("serious03");
    expect(rowOf("vetoes", "all", "serious11")).toMatchObject({ change: "reworded", row: { left: { key: "serious09" } } });
    expect(rowOf("vetoes", "all", "serious09")).toMatchObject({ change: "added" });
  });

  it("a number that another block shows is not told a second time among the parameters", () => {
    expect(rowOf("parameters", "all", "startTaxAndFee")).toBeUndefined();
    expect(rowOf("parameters", "all", "gradeA")).toBeUndefined();
  });

  it("every row of either version stands in it exactly once", () => {
    const rows = comparison.blocks.filter(({ key }) => key !== "parameters").flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    for (const [side, model] of [
      ["left", before],
      ["right", after],
    ] as const) {
      const own = ruleBlocks(model)
        .filter(({ key }) => key !== "parameters")
        .flatMap(({ groups }) => groups.flatMap((group) => group.rows));
      expect(rows.flatMap((row) => row[side] ?? [])).toHaveLength(own.length);
    }
  });
});

describe("a model beside itself", () => {
  it("has nothing but unchanged rows", () => {
    const rows = compareModels(after, after).blocks.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
  });
});

const row = (key: string, label: string, value: string): RuleRow => ({
  key,
  code: null,
  label: { zh: label, en: label },
  condition: null,
  value: { zh: value, en: value },
  repair: null,
  from: null,
  cites: { instrument: { zh: "", en: "" }, number: { zh: "", en: "" }, issuer: { zh: "", en: "" }, article: "" },
  provenance: "official",
  reading: null,
  parameters: [],
});

const changes = (left: RuleRow[], right: RuleRow[]) => matchRows(left, right).map(({ key, change }) => [key, change]);

describe("rows of two versions", () => {
  it("of one name are one rule, whatever its words", () => {
    expect(changes([row("cap", "甲乙丙", "B")], [row("cap", "子丑寅", "C")])).toEqual([["cap>cap", "changed"]]);
  });

  it("of one number are not one rule where the words have nothing in common", () => {
    expect(changes([row("serious01", "偷税构成犯罪", "D")], [row("serious01", "走逃失联", "D")])).toEqual([
      [">serious01", "added"],
      ["serious01>", "removed"],
    ]);
  });

  it("with a band put in between leave the other bands as they were", () => {
    const [high, low] = [row("rate", "98%以上", "5分"), row("rate-2", "90%以上", "3分")];
    const between = [row("rate", "98%以上", "5分"), row("rate-2", "95%以上", "4分"), row("rate-3", "90%以上", "3分")];
    expect(changes([high, low], between)).toEqual([
      ["rate>rate", "unchanged"],
      [">rate-2", "added"],
      ["rate-2>rate-3", "unchanged"],
    ]);
  });

  it("with the limit of a band moved show it as the same band", () => {
    expect(changes([row("rate-2", "95%以上", "4分")], [row("rate-2", "96%以上", "4分")])).toEqual([["rate-2>rate-2", "reworded"]]);
  });
});

describe("how alike two texts are", () => {
  it.each([
    ["相同", "相同", 1],
    ["甲", "甲", 1],
    ["甲", "乙", 0],
    ["", "", 1],
    ["抗税或阻挠", "拒缴或阻挠", 0.5],
  ])("%s and %s", (one, other, expected) => {
    expect(alike(one, other)).toBeCloseTo(expected, 10);
  });
});

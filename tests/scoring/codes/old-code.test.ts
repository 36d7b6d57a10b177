import { describe, expect, it } from "vitest";
import { oldCodeOf } from "@/scoring/codes/old-code";
import { checkTaxNumber } from "@/scoring/codes/tax-number";

describe("old codes", () => {
  it.each([
    ["71526726-X", "71526726-X"],
    ["71526726x", "71526726-X"],
    ["320923000008602", "320923000008602"],
    ["3702812801234", "3702812801234"],
    ["320123NA000309X", "320123NA000309X"],
    ["37028171526726X", "37028171526726X"],
    ["３７０２８１715267260", "370281715267260"],
    ["71526726-1", undefined],
    ["11010519491231002X", undefined],
    ["9144030071526726XG", undefined],
    ["", undefined],
  ])("%j is kept as %j", (text, code) => {
    expect(oldCodeOf(text)).toBe(code);
  });

  it("leaves fifteen digits alone that may be a person's number of the first generation", () => {
    expect(oldCodeOf("370281880101002")).toBeUndefined();
  });
});

describe("old tax numbers", () => {
  it.each(["37028171526726X", "37028171526726X01", "37028119220382100000"])("%s is one", (code) => {
    expect(checkTaxNumber(code)).toEqual({ verdict: "recognised", code });
  });

  it.each(["370281715267261", "37028171526726", "9144030071526726XG", ""])("%j is none", (code) => {
    expect(checkTaxNumber(code)).toEqual({ verdict: "unrecognised" });
  });
});

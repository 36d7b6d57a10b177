import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findResidentId } from "@/scoring/codes/find-resident-id";
import { checkResidentId } from "@/scoring/codes/resident-id";

/** Rulebook on supervision, 4.3: the standard's examples and synthetic numbers of people born in the 1880s and 1890s. */
describe("resident ids", () => {
  it.each([
    ["11010519491231002X", "1949-12-31"],
    ["440524188001010014", "1880-01-01"],
    ["370281188001010009", "1880-01-01"],
    ["370281189602290012", "1896-02-29"],
    ["370281188506301020", "1885-06-30"],
    ["370202189912319997", "1899-12-31"],
  ])("accepts %s", (id, bornOn) => {
    expect(checkResidentId(id)).toEqual({ verdict: "valid", id, bornOn, wasUpgraded: false, changes: [] });
  });

  it.each([
    ["110105194912310021", { verdict: "badCheck", expected: "X" }],
    ["440524188001010041", { verdict: "badCheck", expected: "9" }],
    ["370281188001010001", { verdict: "badCheck", expected: "9" }],
    ["370281190002290011", { verdict: "noSuchBirthday" }],
    ["37028118850630102A", { verdict: "wrongForm" }],
    ["370281188513011027", { verdict: "noSuchBirthday" }],
    ["000281188001010009", { verdict: "unknownRegion" }],
    ["", { verdict: "empty" }],
  ])("refuses %s and says why", (id, verdict) => {
    expect(checkResidentId(id)).toEqual(verdict);
  });

  it("upgrades the old form of fifteen digits and says so", () => {
    expect(checkResidentId("110105491231002")).toEqual({
      verdict: "valid",
      id: "11010519491231002X",
      bornOn: "1949-12-31",
      wasUpgraded: true,
      changes: [],
    });
  });

  it("reads a small x and full-width digits", () => {
    expect(checkResidentId("１1010519491231002x")).toMatchObject({
      verdict: "valid",
      id: "11010519491231002X",
      changes: ["fullWidth", "lowerCase"],
    });
  });

  it("catches every wrong digit", () => {
    fc.assert(
      fc.property(fc.nat(16), fc.nat(9), (at, digit) => {
        const id = "370281188506301020";
        fc.pre(id[at] !== String(digit));
        return checkResidentId(id.slice(0, at) + digit + id.slice(at + 1)).verdict !== "valid";
      }),
      { numRuns: 1000 },
    );
  });
});

describe("ids inside a text", () => {
  it("finds one", () => {
    expect(findResidentId("负责人证件370281188001010009。")).toBe("370281188001010009");
  });

  it("leaves other long numbers alone", () => {
    expect(findResidentId("账号370281188001010001，合同2026000370281188001010009")).toBeUndefined();
  });
});

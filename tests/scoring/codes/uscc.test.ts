import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkUscc, usccAlphabet, usccFor } from "@/scoring/codes/uscc";

const verdictOf = (code: string) => checkUscc(code).verdict;

describe("codes printed in public registers", () => {
  const verdicts: Record<string, string> = {
    valid: "valid",
    bad_check: "badCheck",
    lower_case_valid: "lowerCaseValid",
    old_registration_number: "oldRegistrationNumber",
  };
  const file = readFileSync(path.join(import.meta.dirname, "../../fixtures/codes.csv"), "utf8");
  const rows = file
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(","));

  it("gives every one of the 2,300 its verdict", () => {
    expect(rows).toHaveLength(2300);
    const differing = rows.filter(([code = "", verdict = ""]) => verdictOf(code) !== verdicts[verdict]);
    expect(differing).toEqual([]);
  });
});

/** Rulebook on supervision, 4.1: codes of public bodies and companies, the standard's example, and synthetic ones. */
describe("the rulebook's table", () => {
  it.each([
    "11370881004339597L",
    "9144030071526726XG",
    "914403001922038216",
    "91330100799655058B",
    "91110000802100433B",
    "91350100M000100Y43",
    "91370281MA0000015W",
    "92370281MA0000023L",
    "12370281000000043U",
    "52370281MJ00000503",
    "91000000000000000K",
  ])("accepts %s", (code) => {
    expect(checkUscc(code)).toEqual({ verdict: "valid", code, changes: [] });
  });

  it.each([
    ["113708810043395970", { verdict: "badCheck", expected: "L" }],
    ["9144030071526762XG", { verdict: "badCheck", expected: "3" }],
    ["914403001922038217", { verdict: "badCheck", expected: "6" }],
    ["91330100799655O58B", { verdict: "foreignCharacter", character: "O", position: 15, suggestion: "91330100799655058B" }],
    ["91110000802100432B", { verdict: "badCheck", expected: "8" }],
    ["1137088100433959L", { verdict: "wrongLength", length: 17 }],
    ["91370281MA0000015V", { verdict: "foreignCharacter", character: "V", position: 18 }],
    ["91370281MA0000051W", { verdict: "badCheck", expected: "L" }],
    ["92370281MA0000023I", { verdict: "foreignCharacter", character: "I", position: 18 }],
    ["91370A81MA0000015W", { verdict: "regionNotDigits", region: "370A81" }],
    ["9144030071526726X6", { verdict: "badCheck", expected: "G" }],
  ])("refuses %s and says why", (code, verdict) => {
    expect(checkUscc(code)).toEqual(verdict);
  });
});

describe("normalisation", () => {
  it("reports spaces, full-width and small letters and gives the form to store", () => {
    expect(checkUscc(" ９1370281ma0000015w　")).toEqual({
      verdict: "lowerCaseValid",
      code: "91370281MA0000015W",
      changes: ["spaces", "fullWidth", "lowerCase"],
    });
  });

  it("never exchanges a letter for a digit", () => {
    expect(checkUscc("9100000000000O000K")).toEqual({
      verdict: "foreignCharacter",
      character: "O",
      position: 14,
      suggestion: "91000000000000000K",
    });
  });

  it("calls an empty cell empty", () => {
    expect(verdictOf("　 ")).toBe("empty");
  });

  it.each(["320923000008602", "320123NA000309X", "3702812801234"])("recognises the old registration number %s", (code) => {
    expect(checkUscc(code)).toEqual({ verdict: "oldRegistrationNumber", code });
  });
});

describe("errors of one hand", () => {
  const character = fc.constantFrom(...usccAlphabet);
  const region = fc.array(fc.constantFrom(..."0123456789"), { minLength: 6, maxLength: 6 }).map((digits) => digits.join(""));
  const subjectId = fc.array(character, { minLength: 9, maxLength: 9 }).map((characters) => characters.join(""));
  const code = fc.tuple(region, subjectId).map(([six, nine]) => usccFor(six, "91", nine));

  it("accepts what usccFor makes", () => {
    fc.assert(fc.property(code, (made) => verdictOf(made) === "valid"));
  });

  it("catches every single substitution", () => {
    fc.assert(
      fc.property(code, fc.nat(17), character, (made, at, other) => {
        fc.pre(made[at] !== other);
        return verdictOf(made.slice(0, at) + other + made.slice(at + 1)) !== "valid";
      }),
      { numRuns: 3000 },
    );
  });

  it("catches every transposition of neighbours", () => {
    fc.assert(
      fc.property(code, fc.nat(16), (made, at) => {
        const [one = "", other = ""] = made.slice(at, at + 2);
        fc.pre(one !== other);
        return verdictOf(made.slice(0, at) + other + one + made.slice(at + 2)) !== "valid";
      }),
      { numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { checkOrganisationCode, organisationCodeOf } from "@/scoring/codes/organisation-code";

/** Rulebook on supervision, 4.2. */
describe("organisation codes", () => {
  it.each(["71526726-X", "19220382-1", "00433959-7", "79965505-8", "D2143569-X", "MA000001-5"])("accepts %s", (code) => {
    expect(checkOrganisationCode(code)).toEqual({ verdict: "valid", code });
  });

  it.each([
    ["71526726-1", "X"],
    ["19220382-2", "1"],
    ["00433995-7", "X"],
    ["79965505-7", "8"],
    ["D2143569-0", "X"],
    ["LA000001-5", "8"],
  ])("refuses %s, expecting %s", (code, expected) => {
    expect(checkOrganisationCode(code)).toEqual({ verdict: "badCheck", expected });
  });

  it("accepts the code without its hyphen, in small letters", () => {
    expect(checkOrganisationCode("71526726x")).toEqual({ verdict: "valid", code: "71526726-X" });
  });

  it("refuses another form", () => {
    expect(checkOrganisationCode("7152672-X")).toEqual({ verdict: "wrongForm" });
  });

  it("reads the code inside a unified code", () => {
    expect(organisationCodeOf("9144030071526726XG")).toBe("71526726-X");
    expect(organisationCodeOf("91000000000000001K")).toBeUndefined();
  });
});

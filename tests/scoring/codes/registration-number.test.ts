import { describe, expect, it } from "vitest";
import { checkRegistrationNumber, registrationCheckDigit } from "@/scoring/codes/registration-number";

describe("old registration numbers", () => {
  /** All 75 numeric ones of the fixture of public codes agree with ISO 7064 MOD 11,10; these are three of them. */
  it.each(["320923000008602", "320483600070492", "320102000219416"])("%s carries its check digit", (code) => {
    expect(checkRegistrationNumber(code)).toEqual({ verdict: "recognised", code, checkDigit: "agrees" });
  });

  it("recognises one whose digit differs, and says so", () => {
    expect(checkRegistrationNumber("320923000008603")).toEqual({ verdict: "recognised", code: "320923000008603", checkDigit: "differs" });
  });

  it.each(["320123NA000309X", "3702812801234"])("recognises %s, which carries no check", (code) => {
    expect(checkRegistrationNumber(code)).toEqual({ verdict: "recognised", code, checkDigit: "none" });
  });

  it.each(["37028128012345", "91000000000000000K", ""])("does not take %j for one", (code) => {
    expect(checkRegistrationNumber(code)).toEqual({ verdict: "unrecognised" });
  });

  it("gives the digit for the first fourteen", () => {
    expect(registrationCheckDigit("32092300000860")).toBe("2");
  });
});

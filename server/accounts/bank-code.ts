import { checkUscc } from "@/scoring/codes/uscc";
import { told } from "../access/told";

/** A bank by its unified code, in the form in which consents name it. */
export function bankCode(text: string): string {
  const checked = checkUscc(text);
  if (checked.verdict === "valid" || checked.verdict === "lowerCaseValid") return checked.code;
  throw told("银行的统一社会信用代码不对，请核对这 18 位。", "The bank's unified code is not valid; check its 18 characters.");
}

import { findResidentId } from "@/scoring/codes/find-resident-id";
import { oldCodeOf } from "@/scoring/codes/old-code";
import { checkResidentId, type ResidentIdVerdict } from "@/scoring/codes/resident-id";
import { checkUscc, type UsccVerdict } from "@/scoring/codes/uscc";
import { type Wrong, wrong } from "../fields/outcome";
import { personIdFound } from "./person-id-found";

/** What had to be changed before a code could be taken; counted and told in the summary. */
export type Note = "codeWasLowerCase" | "codeWasFullWidth" | "idWasUpgraded" | "idWasMasked" | "nameWasAbsent" | "codeWasOld";

export interface SubjectCode {
  readonly code: string;
  readonly notes: readonly Note[];
  /** An old code, which finds its subject only once the database is asked. */
  readonly isOld?: true;
}

/** `takesOld` where the subject must be known already: its old codes then name it too. */
export function checkBodyCode(text: string, takesOld = false): SubjectCode | Wrong {
  const found = checkUscc(text);
  if ("changes" in found) return { code: found.code, notes: notesOf(found.changes) };
  const old = takesOld ? oldCodeOf(text) : undefined;
  if (old) return { code: old, notes: ["codeWasOld"], isOld: true };
  return findResidentId(text) ? personIdFound : whatIsWrongWithUscc(found);
}

function whatIsWrongWithUscc(found: Exclude<UsccVerdict, { changes: unknown }>): Wrong {
  switch (found.verdict) {
    case "empty":
      return wrong("uscc.empty", "统一社会信用代码为空，请补填。", "The unified social credit code is empty; fill it in.");
    case "oldRegistrationNumber":
      return wrong(
        "uscc.oldRegistrationNumber",
        "这是旧的工商注册号，不是统一社会信用代码。请换成营业执照上的18位代码。",
        "This is an old registration number, not a unified social credit code. Give the 18 characters on the business licence.",
      );
    case "wrongLength":
      return wrong(
        "uscc.length",
        `共 ${found.length} 位，应为18位。请对照营业执照补全；表格软件可能改写了长数字，请把该列设为文本。`,
        `${found.length} characters where 18 are needed. Complete it from the licence; a spreadsheet may have changed the long number, so format the column as text.`,
      );
    case "foreignCharacter":
      return foreignCharacter(found);
    case "regionNotDigits":
      return wrong(
        "uscc.region",
        `第3至8位（${found.region}）应为六位数字的登记机关行政区划，请核对。`,
        `Positions 3–8 (${found.region}) must be the six digits of the registering region; check them.`,
      );
    case "badCheck":
      return wrong(
        "uscc.check",
        `校验位不符：按前17位应为 ${found.expected}。可能错一位或两位颠倒，请对照营业执照逐位核对。`,
        `The check character disagrees: the first 17 give ${found.expected}. One character is wrong or two are swapped; compare with the licence.`,
      );
  }
}

function foreignCharacter(found: Extract<UsccVerdict, { verdict: "foreignCharacter" }>): Wrong {
  const { character, position, suggestion } = found;
  const guess = suggestion ? { zh: `是否为 ${suggestion}？`, en: ` Is it ${suggestion}?` } : { zh: "", en: "" };
  return wrong(
    "uscc.character",
    `第${position}位“${character}”不会出现在代码中（不用字母 I、O、S、V、Z 和符号）。${guess.zh}请核对后重新报送。`,
    `"${character}" at position ${position} never stands in a code (no letters I, O, S, V, Z, no signs).${guess.en} Check it and send again.`,
  );
}

export function checkPersonCode(text: string, today: string): SubjectCode | Wrong {
  const found = checkResidentId(text);
  if (found.verdict !== "valid") return whatIsWrongWithId(found);
  if (found.bornOn > today) return noSuchBirthday;
  return { code: found.id, notes: [...notesOf(found.changes), ...(found.wasUpgraded ? (["idWasUpgraded"] as const) : [])] };
}

const noSuchBirthday = wrong(
  "residentId.birthday",
  "第7至14位不是真实的出生日期，请对照证件核对。",
  "Positions 7–14 are no real birthday; compare with the card.",
);

function whatIsWrongWithId(found: Exclude<ResidentIdVerdict, { verdict: "valid" }>): Wrong {
  switch (found.verdict) {
    case "empty":
      return wrong("residentId.empty", "身份证号为空，请补填。", "The resident id is empty; fill it in.");
    case "wrongForm":
      return wrong(
        "residentId.form",
        "身份证号应为17位数字加一位数字或X（旧证15位数字）。表格软件可能改写了长数字，请把该列设为文本。",
        "A resident id is 17 digits and a digit or X (15 digits in the old form). A spreadsheet may have changed it; format the column as text.",
      );
    case "unknownRegion":
      return wrong(
        "residentId.region",
        "前两位不是省级行政区划代码，请对照证件核对。",
        "The first two digits are no province code; compare with the card.",
      );
    case "noSuchBirthday":
      return noSuchBirthday;
    case "badCheck":
      return wrong(
        "residentId.check",
        "最后一位校验码不符，可能错一位或两位颠倒，请对照证件逐位核对。",
        "The last character disagrees with the rest; a digit is wrong or two are swapped. Compare with the card.",
      );
  }
}

function notesOf(changes: readonly string[]): Note[] {
  const notes: Note[] = [];
  if (changes.includes("lowerCase")) notes.push("codeWasLowerCase");
  if (changes.includes("fullWidth")) notes.push("codeWasFullWidth");
  return notes;
}

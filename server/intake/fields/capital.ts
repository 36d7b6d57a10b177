import { toHalfWidth } from "@/scoring/codes/half-width";
import { amountWithin } from "./amount";
import { countsInUnits, currencyCode, currencyWords } from "./currency";
import { readDecimal } from "./decimal";
import { isWrong, type Wrong, wrong } from "./outcome";

export interface Capital {
  /** In units of the currency, not converted. */
  readonly amount: string;
  /** Undefined where the text names none. */
  readonly currency?: string;
}

const pointMoves: Readonly<Record<string, number>> = { "": 0, 万: 4, 亿: 8 };
const names = currencyWords.join("|");
const afterNumber = new RegExp(`^(万|亿)?(元)?(${names})?(元)?$`);
const spelling = new RegExp(`^(${names})?([\\d,.]*)(.*)$`);
const exampleZh = "例如 500万元人民币、500（万美元）或 5000000元";

/** Reads the free spellings of registered capital; a number without its unit is refused, since it may be yuan or ten thousand yuan. */
export function readCapital(text: string): Capital | undefined | Wrong {
  const bare = toHalfWidth(text)
    .replace(/[()\s]/g, "")
    .toUpperCase();
  const parts = spelling.exec(bare);
  const unit = afterNumber.exec(parts?.[3] ?? "");
  if (!parts || !unit) return notReadable(bare);
  const [, before, number = ""] = parts;
  if (number === "") return undefined;
  const [, scale = "", yuan, after, yuanLast] = unit;
  if (before && after) return notReadable(bare);
  const word = before ?? after;
  if (!(scale || yuan || yuanLast || (word && countsInUnits(word)))) return withoutUnit;
  const decimal = readDecimal(number, pointMoves[scale] ?? 0, 2);
  if (!decimal)
    return wrong(
      "capital.number",
      `数字“${number}”的千分位或小数点位置不对，请核对。`,
      `In "${number}" a comma or point is misplaced; check it.`,
    );
  const amount = amountWithin(decimal);
  if (isWrong(amount)) return amount;
  const currency = word && currencyCode(word);
  return { amount: String(amount), ...(currency && { currency }) };
}

const withoutUnit = wrong(
  "capital.unitMissing",
  `看不出单位是元还是万元。请写明单位，${exampleZh}。`,
  "Whether this is yuan or ten thousand yuan is not said. Name the unit, for example 500万元人民币.",
);

function notReadable(bare: string): Wrong {
  if (bare.includes("元/万元")) return withoutUnit;
  return wrong(
    "capital.form",
    `注册资本写法不认识。请写数字、单位和币种，${exampleZh}；没有请留空。`,
    "The capital is not in a known form. Give number, unit and currency, for example 500万元人民币; leave it empty if there is none.",
  );
}

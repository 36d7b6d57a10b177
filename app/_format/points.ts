const scaled = (text: string): { readonly digits: bigint; readonly decimals: number } => {
  const [whole = "0", fraction = ""] = text.replace("+", "").split(".");
  return { digits: BigInt(whole.replace("-", "") + fraction) * (text.startsWith("-") ? -1n : 1n), decimals: fraction.length };
};

const textOf = (digits: bigint, decimals: number): string => {
  const plain = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const whole = plain.slice(0, plain.length - decimals);
  const fraction = plain.slice(plain.length - decimals).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
};

/** Adds decimal texts exactly: "95.4" and "-5" give "90.4". */
export function sumOf(texts: readonly string[]): string {
  const all = texts.map(scaled);
  const decimals = Math.max(0, ...all.map((each) => each.decimals));
  const digits = all.reduce((sum, each) => sum + each.digits * 10n ** BigInt(decimals - each.decimals), 0n);
  return textOf(digits, decimals);
}

/** The distance from one decimal text to another, exactly. */
export const difference = (from: string, to: string): string => sumOf([to, negated(from)]);

/** Shown with a sign that is read and seen: "+3", "−5", "0". */
export function signed(text: string): string {
  const value = sumOf([text]);
  if (value === "0") return "0";
  return value.startsWith("-") ? `−${value.slice(1)}` : `+${value}`;
}

/** A score without trailing zeros, with a minus that is as wide as a digit. */
export const plain = (text: string): string => sumOf([text]).replace("-", "−");

/** A measured value with its thousands apart; anything that is no decimal stays as it is. */
export const grouped = (text: string): string =>
  /^-?\d+(\.\d+)?$/.test(text) ? text.replace(/^-?\d+/, (whole) => whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")) : text;

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);

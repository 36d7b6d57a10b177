/**
 * Exact decimals. At the edges they are text ("2.4"); inside they are whole numbers of a fixed scale: points in millionths, shares in
 * ten-thousandths, amounts in hundredths (fen). All fit a double exactly up to 9 x 10^15.
 */
export const pointScale = 6;
export const shareScale = 4;
export const amountScale = 2;

/** Reads decimal text as a whole number of 10^-scale. Throws where it is no decimal or has more decimals than the scale holds. */
export const scaled = (text: string, scale: number): number => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a decimal number`);
  const decimals = (match[3] ?? "").replace(/0+$/, "");
  if (decimals.length > scale) throw new Error(`"${text}" has more than ${scale} decimals`);
  const whole = Number(`${match[2]}${decimals.padEnd(scale, "0")}`);
  if (!Number.isSafeInteger(whole)) throw new Error(`"${text}" is too large`);
  return match[1] && whole !== 0 ? -whole : whole;
};

/** Writes a whole number of 10^-scale as the shortest decimal text. */
export const unscaled = (value: number, scale: number): string => {
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${whole}${decimals ? `.${decimals}` : ""}`;
};

export const points = (text: string): number => scaled(text, pointScale);
export const pointsText = (value: number): string => unscaled(value, pointScale);

const ten = (exponent: number): number => 10 ** exponent;

/** Points times a share, exact while the points have at most two decimals. */
export const timesShare = (value: number, share: number): number => (value / ten(shareScale)) * share;

/** A whole number times a ratio, rounded half away from zero: exact, as PostgreSQL's numeric is. */
export const timesRatio = (value: number, numerator: number, denominator: number): number => {
  const product = BigInt(Math.abs(value)) * BigInt(numerator);
  const quotient = Number((product * 2n + BigInt(denominator)) / (2n * BigInt(denominator)));
  return value < 0 ? -quotient : quotient;
};

/** Makes the rounding of points to that many decimals, half away from zero as PostgreSQL's numeric round does. */
export const roundTo = (decimals: number): ((value: number) => number) => {
  const unit = ten(pointScale - decimals);
  return (value) => (value % unit === 0 ? value : Math.sign(value) * Math.floor((Math.abs(value) + unit / 2) / unit) * unit);
};

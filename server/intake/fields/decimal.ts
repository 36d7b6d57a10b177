const form = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

export type Decimal = { readonly digits: string; readonly isTooLarge: boolean; readonly isTooFine: boolean };

/**
 * Reads a plain decimal (commas only between thousands), moves its point to the right, and writes it without spare zeros. Text in,
 * text out: no binary fraction touches an amount. Undefined where the text is no decimal.
 */
export function readDecimal(text: string, pointMoves: number, places: number): Decimal | undefined {
  const parts = form.exec(text);
  if (!parts) return undefined;
  const whole = (parts[1] ?? "").replaceAll(",", "");
  const fraction = (parts[2] ?? "").padEnd(pointMoves, "0");
  const wholeDigits = (whole + fraction.slice(0, pointMoves)).replace(/^0+(?=\d)/, "");
  const fractionDigits = fraction.slice(pointMoves).replace(/0+$/, "");
  return {
    digits: fractionDigits === "" ? wholeDigits : `${wholeDigits}.${fractionDigits}`,
    isTooLarge: wholeDigits.length > 16,
    isTooFine: fractionDigits.length > places,
  };
}

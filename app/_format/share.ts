/** A part of a whole in per cent with one decimal: "54.9%". */
export const share = (part: number, whole: number): string => (whole === 0 ? "0%" : `${Math.round((part / whole) * 1000) / 10}%`);

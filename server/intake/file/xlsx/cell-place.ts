/** Column of a place such as "C5", from 0; undefined where it is none. */
export function columnAt(place: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < place.length && at < 4; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 || at > 3 || column > 16_384 ? undefined : column - 1;
}

export function placeOf(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

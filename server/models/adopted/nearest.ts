/** How many letters must change to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] as number) + 1, (next[j] as number) + 1, (row[j] as number) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] as number;
};

/** The known word that a misspelt one most likely means, if one is near enough to be worth naming. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  let best: { word: string; far: number } | undefined;
  for (const each of known) {
    const far = distance(word.toLowerCase(), each.toLowerCase());
    if (!best || far < best.far) best = { word: each, far };
  }
  return best && best.far <= Math.max(1, Math.ceil(word.length / 3)) ? best.word : undefined;
};

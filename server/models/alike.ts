const pairsOf = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** How alike two texts are, from 0 to 1: pairs of neighbouring characters that both have, out of all. Equal texts are 1, a single character is like none but itself. */
export const alike = (one: string, other: string): number => {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const all = left.length + right.length;
  if (all === 0) return 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / all;
};

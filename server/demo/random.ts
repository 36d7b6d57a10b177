/** A small seeded generator (mulberry32), so that a failing case can be made again. */
export const random = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { next, below, pick, chance: (share: number) => next() < share };
};

export type Random = ReturnType<typeof random>;

/** A stream of its own for each subject and purpose, so that one item's numbers do not shift another's. */
export const streamFor = (seed: number, index: number, purpose: string): Random => {
  let mixed = seed ^ Math.imul(index + 1, 0x9e3779b1);
  for (let at = 0; at < purpose.length; at += 1) mixed = Math.imul(mixed ^ purpose.charCodeAt(at), 0x01000193);
  return random(mixed);
};

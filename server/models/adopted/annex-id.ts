const mark = "+annex-";

/** The id of a model with the rows of an annex taken on a day: `taxi-drivers/2022+annex-20261124`, with a number where that is taken. */
export const annexId = (base: string, day: string, taken: readonly string[]): string => {
  const first = `${base}${mark}${day.replaceAll("-", "")}`;
  let id = first;
  for (let nth = 2; taken.includes(id); nth += 1) id = `${first}-${nth}`;
  return id;
};

/** The model whose annex was loaded; the id itself where it is no such version. */
export const baseIdOf = (id: string): string => id.split(mark)[0] as string;

export const isAnnexVersion = (id: string): boolean => id.includes(mark);

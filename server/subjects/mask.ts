/** Masks for natural persons: the surname and a star; a code never leaves the database here. */
export const maskedName = (name: string): string => `${[...name][0] ?? ""}${"*".repeat(Math.max(1, [...name].length - 1))}`;

export const maskedCode = "***************";

/** Names of demo persons say that they are invented; the mark stays readable, the name is masked. */
export const shownName = (kind: string, name: string): string => {
  if (kind !== "licensedPerson") return name;
  const mark = /^(.*?)(（.*）)$/.exec(name);
  return mark ? `${maskedName(mark[1] ?? "")}${mark[2]}` : maskedName(name);
};

export const shownCode = (kind: string, code: string | null): string => (kind === "licensedPerson" ? maskedCode : (code ?? ""));

/** Masks for natural persons: the surname and a star; a code never leaves the database here. */
export const maskedName = (name: string): string => `${[...name][0] ?? ""}${"*".repeat(Math.max(1, [...name].length - 1))}`;

/** A phone number keeps its first three and last four digits; one too short for that keeps none. */
export const maskedPhone = (phone: string): string => {
  const digits = phone
    .normalize("NFKC")
    .replaceAll(/[^0-9]/g, "")
    .replace(/^(?:0{0,2}86)(?=1\d{10}$)/, "");
  return digits.length < 11 ? "*".repeat(8) : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
};

export const maskedCode = "***************";

/** Names of demo persons say that they are invented; the mark stays readable, the name is masked. */
export const shownName = (kind: string, name: string): string => {
  if (kind !== "licensedPerson") return name;
  const mark = /^(.*?)(（.*）)$/.exec(name);
  return mark ? `${maskedName(mark[1] ?? "")}${mark[2]}` : maskedName(name);
};

export const shownCode = (kind: string, code: string | null): string => (kind === "licensedPerson" ? maskedCode : (code ?? ""));

import { refuseMerge } from "./merge-refused";

/** Rules that propose sign with this beginning, and no person may. */
export const ruleSignature = "rule:";

/** The name under a proposal or decision, typed by hand until there are accounts. */
export function signed(name: string): string {
  const plain = name.normalize("NFKC").trim().replaceAll(/\s+/g, " ");
  if (plain === "" || plain.length > 60 || plain.toLowerCase().startsWith(ruleSignature))
    throw refuseMerge(
      "merge.name",
      "请写下经办人姓名（不超过60字），没有改动任何数据。",
      "Give the name of who does this (up to 60 characters). Nothing was changed.",
    );
  return plain;
}

export const isSamePerson = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export function givenReason(text: string): string {
  const plain = text.trim();
  if (plain === "" || plain.length > 500)
    throw refuseMerge(
      "merge.reason",
      "请写明理由（不超过500字），没有改动任何数据。",
      "Give the reason (up to 500 characters). Nothing was changed.",
    );
  return plain;
}

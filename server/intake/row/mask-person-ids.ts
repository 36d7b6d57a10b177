import { findResidentId } from "@/scoring/codes/find-resident-id";

const stars = "***********";

/** First three and last one, as on internal lists; anything too short to be an id is hidden whole. */
export const maskId = (id: string): string => {
  const text = id.trim();
  return text.length < 8 ? stars : `${text.slice(0, 3)}${stars}${text.slice(-1)}`;
};

const longNumbers = /[0-9０-９]{11,}[0-9XxＸｘ０-９]?/g;

/** For rows about persons: every long run of digits may be an id, mistyped or in the wrong column. */
export const maskLongNumbers = (text: string): string => text.replace(longNumbers, maskId);

const idLike = /[0-9０-９]{17}[0-9XxＸｘ０-９]/g;

/** For rows about bodies: only numbers that pass as a resident id, so that codes stay legible. */
export const maskResidentIds = (text: string): string => text.replace(idLike, (found) => (findResidentId(found) ? maskId(found) : found));

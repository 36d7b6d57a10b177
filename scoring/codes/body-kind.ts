import type { SubjectKind } from "../catalogue/item";

/**
 * The kind of body behind a valid USCC: 91 enterprises and 93 farmers' cooperatives trade as enterprises, 92 are individual
 * businesses, and every other registering authority (11, 12, 51, 52, 53, 81 ...) registers institutions.
 */
export function bodyKind(uscc: string): SubjectKind {
  if (uscc.startsWith("91") || uscc.startsWith("93")) return "enterprise";
  return uscc.startsWith("92") ? "individualBusiness" : "institution";
}

/** Region 000000 exists nowhere: it marks the bodies of the demo city. */
export const isInventedBody = (uscc: string): boolean => uscc.slice(2, 8) === "000000";

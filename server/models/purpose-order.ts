import type { ModelPurpose } from "./view";

const purposes = ["credit", "risk", "size", "lists"] as const satisfies readonly ModelPurpose[];

/** Credit grades first: what else there is comes after and apart. */
export const byPurpose = (one: { readonly purpose: ModelPurpose }, other: { readonly purpose: ModelPurpose }): number =>
  purposes.indexOf(one.purpose) - purposes.indexOf(other.purpose);

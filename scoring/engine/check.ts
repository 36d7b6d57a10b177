import type { Facts } from "./fact";

/** A condition made ready to be asked of one subject after another; null where a fact it needs is unknown. */
export type Check = (facts: Facts) => boolean | null;

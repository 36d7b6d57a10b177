import type { Firm } from "./firm";
import type { Row } from "./row";

/** What one item says of a firm. */
export type FirmRows = (seed: number, firm: Firm) => readonly Row[];

import type { ActRow } from "../../../mechanisms/act-row";
import { measures2001 } from "../instruments";

const article = { cites: measures2001.art("扣分表"), sign: -1 } as const;
const listed = (value: string, ...acts: string[]): ActRow[] => acts.map((act) => ({ ...article, act, value, provenance: "official" }));
/** Read in a region's copy of the table alone. */
const copied = (value: string, ...acts: string[]): ActRow[] => acts.map((act) => ({ ...article, act, value, provenance: "secondary" }));

export const actRows: readonly ActRow[] = [
  ...listed("10", "TG-10a", "TG-10b", "TG-10c", "TG-10d", "TG-10e", "TG-10f"),
  ...listed("8", "TG-8a", "TG-8b", "TG-8c", "TG-8d", "TG-8e"),
  ...listed("6", "TG-6a", "TG-6b", "TG-6c", "TG-6d", "TG-6e"),
  ...copied("6", "TG-6f"),
  ...copied("4", "TG-4a", "TG-4b", "TG-4c", "TG-4d"),
  ...listed("2", "TG-2a", "TG-2b", "TG-2c", "TG-2d", "TG-2e", "TG-2f"),
];

import type { SeverityRow } from "../../mechanisms/severity-row";
import type { Words } from "../../words";
import { localTables, platform } from "./instruments";

export type Severity = "S0" | "S1" | "S2" | "S3" | "S4" | "S5";

/** A row whose gravity the platform proposes. */
export const proposed = (code: string, level: Severity, reading?: Words): SeverityRow => ({
  code,
  level,
  cites: platform.art("行为表", code),
  provenance: "proposal",
  ...(reading ? { reading } : {}),
});

/** A row whose points stand in a local table for the like act. */
export const anchored = (code: string, level: Severity, [place, row]: readonly [string, string], reading: Words): SeverityRow => ({
  code,
  level,
  cites: localTables.art(place, row),
  provenance: "secondary",
  reading,
});

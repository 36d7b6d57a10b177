import type { Citation } from "../../../engine/instrument";
import type { SeverityRow } from "../../../mechanisms/severity-row";
import { guideRegulation, measures2001, tourismLaw } from "../instruments";

/** The act stands in the law; how many points it costs is the platform's. */
const row = (cites: Citation, level: string, code: string): SeverityRow => ({ code, level, cites, provenance: "proposal" });
const template = (level: string, ...codes: string[]): SeverityRow[] => codes.map((code) => row(measures2001.art("扣分表"), level, code));
const regulation = (article: string, level: string, code: string): SeverityRow => row(guideRegulation.art(article), level, code);

/** The acts of 2001 but those tied to the abolished review, and the penalties of the law in force. */
export const actRows: readonly SeverityRow[] = [
  ...template("P10", "TG-10a", "TG-10b", "TG-10c", "TG-10d", "TG-10f"),
  ...template("P8", "TG-8a", "TG-8b", "TG-8c", "TG-8d", "TG-8e"),
  ...template("P6", "TG-6a", "TG-6b", "TG-6c", "TG-6d", "TG-6e", "TG-6f"),
  ...template("P4", "TG-4a", "TG-4b", "TG-4c", "TG-4d"),
  ...template("P2", "TG-2a", "TG-2b", "TG-2c", "TG-2d", "TG-2e", "TG-2f"),
  row(tourismLaw.art("第一百零二条"), "P10", "GD-01"),
  row(tourismLaw.art("第一百零二条"), "P8", "GD-02"),
  row(tourismLaw.art("第一百零二条"), "P6", "GD-03"),
  regulation("第二十三条", "P6", "GD-04"),
  regulation("第二十四条", "P10", "GD-05"),
  regulation("第二十二条", "P8", "GD-06"),
  regulation("第二十条", "P10", "GD-07"),
  regulation("第二十一条", "P4", "GD-08"),
];

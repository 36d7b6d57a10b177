import type { ActRow } from "../../../mechanisms/act-row";
import { measures2011, measures2022, platform } from "../instruments";

/** A row of annex 4 that could be read. */
const annex = (act: string, value: string): ActRow => ({ act, sign: -1, value, cites: measures2022.art("附件4"), provenance: "official" });

/** A row of annex 4 where the stored copy is damaged; the reading given is the most coherent one. */
const damaged = (act: string, value: string, zh: string, en: string): ActRow => ({
  ...annex(act, value),
  provenance: "secondary",
  reading: { zh, en },
});

/** A row the platform proposes where the annex could not be read. */
const proposed = (act: string, sign: 1 | -1, value: string, atMost?: string): ActRow => ({
  act,
  sign,
  value,
  cites: platform.art("表", act),
  provenance: "proposal",
  ...(atMost === undefined ? {} : { atMost }),
});

export const actRows: readonly ActRow[] = [
  ...["OV-01", "OV-02", "OV-03", "OV-04", "OV-05", "OV-06", "OV-07", "OV-08", "OV-09", "OV-10", "OV-11"].map((act) => annex(act, "20")),
  ...["OV-12", "OV-13", "OV-14", "OV-15", "OV-16", "OV-17"].map((act) => annex(act, "10")),
  damaged("OV-18", "5", "存本该处残缺，亦可能为10分", "the copy is damaged here: it could be 10"),
  annex("OV-19", "5"),
  annex("OV-20", "5"),
  damaged("OV-21", "5", "存本该处残缺", "the copy is damaged here"),
  proposed("PT-01", -1, "5"),
  proposed("PT-02", -1, "10"),
  proposed("PT-03", -1, "10"),
  proposed("PT-04", -1, "20"),
  proposed("PT-05", -1, "5"),
  proposed("PT-06", -1, "3"),
  proposed("PT-07", -1, "3"),
  proposed("PT-08", -1, "3"),
  proposed("PT-09", -1, "1"),
  proposed("PT-10", -1, "1"),
  { act: "PB-01", sign: 1, value: "3", cites: measures2011.art("考核标准"), provenance: "secondary" },
  proposed("PB-02", 1, "1", "3"),
  proposed("PB-03a", 1, "3"),
  proposed("PB-03b", 1, "5"),
  proposed("PB-03c", 1, "10"),
  proposed("PB-04", 1, "10"),
];

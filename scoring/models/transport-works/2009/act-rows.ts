import type { SectionRow } from "../../../mechanisms/section-row";
import { type Words, words } from "../../../words";
import { localTables, platform } from "../instruments";

const directly = (grade: string) => words(`直接定为${grade}级，不另扣分`, `grades ${grade} directly, no points of its own`);

/** A row of the waterway bidding table. */
const bidding = (code: string, value: string | null, reading?: Words): SectionRow => ({
  code,
  value,
  cites: localTables.art("水运投标行为表", code),
  provenance: "secondary",
  ...(reading ? { reading } : {}),
});

/** A row of the district list of other behaviour. */
const other = (code: string, value: string, reading?: Words): SectionRow => ({
  code,
  value,
  cites: localTables.art("其他行为表", code),
  provenance: "secondary",
  ...(reading ? { reading } : {}),
});

export const actRows: readonly SectionRow[] = [
  { code: "clean", value: "0", cites: platform.art("记录方式"), provenance: "proposal" },
  { code: "performance", value: null, cites: platform.art("记录方式"), provenance: "proposal" },
  bidding("SYSG1-1", "0", directly("D")),
  bidding("SYSG1-2", "0", directly("D")),
  bidding("SYSG1-3", "0", directly("D")),
  bidding("SYSG1-4", "0", directly("D")),
  bidding("SYSG1-5", "0", directly("D")),
  bidding("SYSG1-6", "5"),
  bidding("SYSG1-7", "5"),
  bidding("SYSG1-8", "5"),
  bidding("SYSG1-9", null, words("每次1至3分，按认定", "1 to 3 a time, as found")),
  other("GSQB1-1", "45", words("并直接定为D级", "and grades D directly")),
  other("GSQB1-2", "45", words("并直接定为D级", "and grades D directly")),
  other(
    "GSQB1-3",
    "0",
    words("直接定为C级，得分按65分公布，本模型不改得分", "grades C directly; the score is published as 65, which this model does not set"),
  ),
  other("GSQB1-4", "15", words("并降低等级", "and lowers the grade")),
  other("GSQB2-1", "2"),
  other("GSQB2-2", "5"),
  other("GSQB2-3", "1"),
  other("GSQB2-4", "2"),
];

import type { Citation } from "../../../engine/instrument";
import type { SeverityRow } from "../../../mechanisms/severity-row";
import { type Words, words } from "../../../words";
import { agencyRegulation, tourismLaw } from "../instruments";

const { art: law } = tourismLaw;
const { art: regulation } = agencyRegulation;

/** The act and its penalty stand in the article cited; how grave it counts is the platform's proposal. */
const row = (code: string, level: "V0" | "V1" | "V2" | "V3" | "V4" | "V5", cites: Citation, reading?: Words): SeverityRow => ({
  code,
  level,
  cites,
  provenance: "proposal",
  ...(reading ? { reading } : {}),
});

export const actRows: readonly SeverityRow[] = [
  row("TA-01", "V5", law("第九十五条")),
  row(
    "TA-02",
    "V4",
    law("第九十五条"),
    words("出借许可证另见旅行社条例第四十七条", "lending a licence also stands in Art. 47 of the Regulation"),
  ),
  row("TA-03", "V4", law("第九十八条")),
  row("TA-04", "V4", law("第一百条")),
  row("TA-04S", "V5", law("第一百条"), words("造成滞留的，吊销许可证", "licence revoked where tourists are stranded")),
  row("TA-05", "V4", law("第一百零一条")),
  row("TA-06", "V3", law("第九十六条")),
  row("TA-07", "V3", law("第九十七条")),
  row("TA-08", "V3", law("第九十九条")),
  row("TA-09", "V4", regulation("第五十九条")),
  row("TA-10", "V4", regulation("第六十三条")),
  row("TA-11", "V4", regulation("第六十二条")),
  row("TA-12", "V3", regulation("第五十五条")),
  row("TA-13", "V3", regulation("第五十七条")),
  row("TA-14", "V3", regulation("第六十条")),
  row("TA-15", "V2", regulation("第五十四条"), words("未派领队见第五十六条", "for the missing leader see Art. 56")),
  row("TA-16", "V2", regulation("第六十一条")),
  row("TA-17", "V1", regulation("第四十八条")),
  row("TA-17R", "V5", regulation("第四十八条"), words("拒不改正的，吊销许可证", "licence revoked on refusal")),
  row("TA-18", "V1", regulation("第四十九条")),
  row("TA-18R", "V5", regulation("第四十九条"), words("拒不改正的，吊销许可证", "licence revoked on refusal")),
  row("TA-19", "V0", regulation("第五十条")),
  row("TA-20", "V4", law("第一百零四条")),
];

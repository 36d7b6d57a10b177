import { addDays, type LegalDate } from "@/scoring/engine/legal-date";
import type { Firm } from "./firm";
import type { FirmRows } from "./firm-rows";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

/** The last quarter known, which had ended when the first census is made, and those before it. */
const lastDay = "2026-03-31";
const quarterEnds = ["2025-06-30", "2025-09-30", "2025-12-31", lastDay] as const;

/** Companies of the service trades are a tenth of all firms, so that 1 % of all are travel agencies. */
const agencyShare = 0.1;

export const isTravelAgency = (seed: number, firm: Firm): boolean =>
  !firm.isIndividual &&
  firm.industry === "租赁和商务服务业" &&
  firm.registeredOn <= lastDay &&
  streamFor(seed, firm.index, "travel-agency").chance(agencyShare);

const ofAgency =
  (purpose: string, rowsOf: (firm: Firm, random: Random) => Row[]): FirmRows =>
  (seed, firm) =>
    isTravelAgency(seed, firm) ? rowsOf(firm, streamFor(seed, firm.index, `agency-${purpose}`)) : [];

/** A day within so many days before the end of the last quarter, and not before the firm was there. */
const dayWithin = (random: Random, firm: Firm, days: number): LegalDate => {
  const day = addDays(lastDay, -random.below(days));
  return day < firm.registeredOn ? lastDay : day;
};

const numbered = (firm: Firm, kind: string, place: number): string => `衡文旅${kind}（虚构）${firm.index}-${place + 1}号`;
const yes = (value: boolean): string => (value ? "是" : "否");
const several = (many: number, row: (place: number) => Row): Row[] => Array.from({ length: many }, (_, place) => row(place));

const operatorRows = ofAgency("licence", (firm) => [
  { 统一社会信用代码: firm.uscc, 经营类别: "旅行社", 许可证号: `L-衡（虚构）${firm.index}`, 许可或备案日期: firm.registeredOn },
]);

/** Light acts are common, grave ones rare. */
const acts = [
  ["TA-19", "警告或责令改正"],
  ["TA-19", "罚款"],
  ["TA-17", "警告或责令改正"],
  ["TA-18", "警告或责令改正"],
  ["TA-15", "罚款"],
  ["TA-15", "罚款"],
  ["TA-16", "罚款"],
  ["TA-06", "罚款"],
  ["TA-07", "罚款"],
  ["TA-12", "罚款"],
  ["TA-03", "责令停业整顿"],
  ["TA-04S", "责令停业整顿"],
] as const;

const penaltyRows = ofAgency("penalty", (firm, random) =>
  several(Math.floor(random.next() * (1.4 + 2.6 * firm.weakness)), (place) => {
    const decidedOn = dayWithin(random, firm, random.chance(0.7) ? 360 : 900);
    const [act, measure] = acts[random.below(Math.min(acts.length, 6 + Math.floor(7 * firm.weakness)))] as (typeof acts)[number];
    return {
      统一社会信用代码: firm.uscc,
      文书号: numbered(firm, "罚", place),
      行为代码: act,
      处罚种类: measure,
      罚款金额: measure === "罚款" ? String(1000 * (5 + random.below(45))) : "",
      损害旅游者权益: yes(act === "TA-03" || act === "TA-04S" || act === "TA-16"),
      同一事项编号: "",
      行为终了日期: addDays(decidedOn, -random.below(60)),
      决定日期: decidedOn,
    };
  }),
);

const complaintRows = ofAgency("complaint", (firm, random) =>
  several(Math.floor(random.next() * (1.5 + 8 * firm.weakness)), (place) => {
    const valid = random.chance(0.6);
    const handledOn = dayWithin(random, firm, 400);
    return {
      统一社会信用代码: firm.uscc,
      投诉编号: numbered(firm, "诉", place),
      有效投诉: yes(valid),
      负主要责任: yes(valid && random.chance(0.3 + 0.5 * firm.weakness)),
      拒不配合处理: yes(random.chance(0.03 * firm.weakness)),
      未履行和解: yes(random.chance(0.03 * firm.weakness)),
      受理日期: addDays(handledOn, -random.below(20)),
      办结日期: handledOn,
    };
  }),
);

const reviewRows = ofAgency("review", (firm, random) =>
  several(Math.floor(random.next() * (1.5 + 7 * firm.weakness)), (place) => ({
    统一社会信用代码: firm.uscc,
    差评编号: numbered(firm, "评", place),
    核实日期: dayWithin(random, firm, 240),
  })),
);

const awardRows = ofAgency("award", (firm, random) =>
  several(Math.floor(random.next() * (2.6 - 2 * firm.weakness)), (place) => {
    const isThanks = random.chance(0.4);
    return {
      统一社会信用代码: firm.uscc,
      文书号: numbered(firm, "表", place),
      类别: isThanks ? "感谢信、锦旗等实质性感谢" : "表彰",
      级别: isThanks ? "不分级" : random.pick(["县级", "县级", "市级", "市级", "省级"]),
      表彰对象: "",
      授予日期: dayWithin(random, firm, 500),
    };
  }),
);

const quarterRows = ofAgency("quarter", (firm, random) =>
  quarterEnds
    .filter((end) => firm.registeredOn <= end)
    .map((end) => ({
      统一社会信用代码: firm.uscc,
      季度截止日: end,
      组接团游客人数: String(50 + random.below(4000)),
      志愿服务小时数: String(random.chance(0.5) ? 0 : random.below(40)),
      投诉按时办结: yes(random.chance(0.2 * (1 - firm.weakness))),
    })),
);

/** Decided by the authority: few, and the weak ones. */
const listEntryRows = ofAgency("list", (firm, random) => {
  const at = random.next();
  if (at >= 0.15 * firm.weakness) return [];
  const list = at < 0.04 * firm.weakness ? "严重失信主体" : "轻微失信主体";
  return [
    { 统一社会信用代码: firm.uscc, 文书号: numbered(firm, "名单", 0), 名单: list, 列入日期: dayWithin(random, firm, 300), 移出日期: "" },
  ];
});

/** Grounds of a list that the authority looks into: most are put right before a decision. */
const findingRows = ofAgency("finding", (firm, random) => {
  if (!random.chance(0.25 * firm.weakness)) return [];
  return [
    {
      统一社会信用代码: firm.uscc,
      文书号: numbered(firm, "认", 0),
      列入情形: random.pick(["TL-1", "TL-2", "TL-3", "TL-4", "TL-4", "TS-3"]),
      认定阶段: random.chance(0.3) ? "调查中" : "已认定",
      纠正补救情况: random.pick(["未纠正", "部分纠正", "已改正、赔偿并消除影响", "已改正、赔偿并消除影响"]),
      认定日期: dayWithin(random, firm, 300),
    },
  ];
});

/** Every item of the city's travel agencies. */
export const agencyFeeds: Readonly<Record<string, FirmRows>> = {
  "tourism-operator": operatorRows,
  "tourism-penalty": penaltyRows,
  "tourism-complaint": complaintRows,
  "tourism-review": reviewRows,
  "tourism-award": awardRows,
  "agency-quarter": quarterRows,
  "tourism-finding": findingRows,
  "tourism-list-entry": listEntryRows,
};

import { addDays, monthsBetween } from "@/scoring/engine/legal-date";
import { dayIn, type Firm, twoDigits } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

export const demoTaxYear = 2025;

/** Every company is rated; one individual business in five has opted in. */
export const isTaxpayer = (firm: Firm): boolean => !firm.isIndividual || firm.index % 5 === 0;

const yes = (value: boolean): string => (value ? "是" : "否");

export const profileRow = (seed: number, firm: Firm): Row => {
  const random = streamFor(seed, firm.index, "profile");
  const idle = random.chance(0.05 + 0.08 * firm.weakness);
  const inRow = idle ? 3 + random.below(9) : random.below(3);
  const isOld = monthsBetween(firm.registeredOn, dayIn(demoTaxYear, 12, 31)) >= 12;
  return {
    统一社会信用代码: firm.uscc,
    评价年度: String(demoTaxYear),
    年度截止日: dayIn(demoTaxYear, 12, 31),
    首次办理涉税事宜日期: firm.registeredOn,
    // one entity in two hundred sends no day of operation: unknown, which is not the same as long ago
    实际生产经营开始日期: random.chance(0.995) ? firm.registeredOn : "",
    满一个完整评价年度: yes(isOld && !random.chance(0.01)),
    经常性指标信息齐全: "是",
    近三年有非经常性指标信息: yes(random.chance(0.35)),
    税费缴纳信息均有: yes(random.chance(0.8)),
    生产经营业务收入: idle && random.chance(0.6) ? "0" : `${1 + random.below(9000)}${twoDigits(random.below(100))}00`,
    连续零申报月数: String(inRow),
    累计零申报月数: String(Math.min(12, inRow + random.below(2))),
    零申报有正常原因: yes(random.chance(0.5)),
    账簿健全: yes(!random.chance(0.04 * firm.weakness)),
  };
};

const codes = [
  "010101",
  "010101",
  "010101",
  "010103",
  "020101",
  "020101",
  "010505",
  "030105",
  "100101",
  "020301",
  "010506",
  "050104",
] as const;

const faultRow = (random: Random, firm: Firm, place: number): Row => {
  const indicator = random.pick(codes);
  const month = 1 + random.below(12);
  const faultOn = dayIn(demoTaxYear, month, 16 + random.below(10));
  const corrected = random.chance(0.75 - 0.5 * firm.weakness);
  const correctedOn = addDays(faultOn, random.pick([1, 2, 8, 20, 29, 45, 80, 120]));
  return {
    统一社会信用代码: firm.uscc,
    扣分记录编号: `衡税分〔${demoTaxYear}〕${firm.index}-${place + 1}`,
    指标代码: indicator,
    所属月份: `${demoTaxYear}-${twoDigits(month)}`,
    税费种: random.pick(["增值税", "企业所得税", "个人所得税", "城镇职工社会保险费"]),
    失信行为日期: faultOn,
    记录日期: faultOn,
    涉及税费款: String(100 * (1 + random.below(random.chance(0.4) ? 20 : 3000))),
    纠正日期: corrected ? correctedOn : "",
    缴纳比例: corrected && indicator.startsWith("02") ? random.pick(["1", "1", "0.6"]) : "",
    应补税款: indicator === "050104" ? "50000" : "",
    评价期应纳税款: indicator === "050104" ? "1000000" : "",
  };
};

export const faultRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "fault");
  const most = Math.floor(random.next() * (1 + 7 * firm.weakness));
  return Array.from({ length: most }, (_, place) => faultRow(random, firm, place));
};

export const seriousRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "serious");
  if (!random.chance(0.09 * firm.weakness ** 2)) return [];
  const condition = random.pick(["18-04", "18-04", "18-09", "18-09", "18-03", "18-06"]);
  const year = random.pick([2024, 2025, 2025]);
  return [
    {
      统一社会信用代码: firm.uscc,
      认定文书号: `衡税认〔${year}〕${firm.index}号`,
      情形: condition,
      认定日期: dayIn(year, 1 + random.below(12), 1 + random.below(28)),
      偷税金额: condition === "18-03" ? "160000" : "",
      应纳税总额: condition === "18-03" ? random.pick(["900000", "4000000"]) : "",
      修复日期: "",
    },
  ];
};

export const resultRow = (seed: number, firm: Firm): Row[] => {
  if (firm.registeredOn >= `${demoTaxYear}-01-01`) return [];
  const random = streamFor(seed, firm.index, "result");
  const grade = random.chance(firm.weakness * 0.1)
    ? "D"
    : random.chance(0.4 * (1 - firm.weakness))
      ? "A"
      : random.chance(firm.weakness * 0.3)
        ? "C"
        : "B";
  return [
    {
      统一社会信用代码: firm.uscc,
      评价年度: String(demoTaxYear - 1),
      年度截止日: dayIn(demoTaxYear - 1, 12, 31),
      级别: grade,
      由得分评定: yes(true),
    },
  ];
};

export const overallRepairRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "repair");
  if (!random.chance(0.03)) return [];
  return [
    { 统一社会信用代码: firm.uscc, 认定日期: dayIn(demoTaxYear, 12, 1 + random.below(28)), 无新增失信月数: String(4 + random.below(8)) },
  ];
};

/** Faults recorded in the year that reach the platform only after the first census. */
const lateFaults = (random: Random, firm: Firm): Row[] =>
  random.chance(0.04 * firm.weakness)
    ? [0, 1].map((place) => ({ ...faultRow(random, firm, 50 + place), 指标代码: "010101", 纠正日期: "", 缴纳比例: "" }))
    : [];

/** A late feed: old faults corrected since and sent again under their numbers, and faults sent late; so revisions and new grades can be seen. */
export const lateRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "late");
  const added = lateFaults(random, firm);
  if (!random.chance(0.05)) return added;
  const corrected = faultRows(seed, firm)
    .filter((row) => row.纠正日期 === "")
    .map((row) => ({ ...row, 纠正日期: dayIn(demoTaxYear + 1, 5, 1 + random.below(20)) }));
  return [...corrected, ...added];
};

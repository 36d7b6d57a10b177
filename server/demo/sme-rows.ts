import { sizeRows } from "@/scoring/models/enterprise-size/2011/size-rows";
import { dayIn, type Firm } from "./firm";
import { abnormalRows } from "./market-rows";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

const year = 2025;
const yearly = (firm: Firm): Row => ({ 统一社会信用代码: firm.uscc, 年度: String(year), 年度截止日: dayIn(year, 12, 31) });
const anyDay = (random: Random, from: number, years: number): string =>
  dayIn(from + random.below(years), 1 + random.below(12), 1 + random.below(28));

/** A figure between the best and the worst, worse for a weak firm, with some chance in it; one decimal. */
const figure = (random: Random, firm: Firm, best: number, worst: number): string => {
  const share = Math.min(1, Math.max(0, 0.1 + firm.weakness * 0.92 + (random.next() - 0.5) * 0.7));
  return String(Math.round((best + (worst - best) * share) * 10) / 10);
};
/** Months of the year paid: all twelve for most firms, fewer for a weak one. */
const months = (random: Random, firm: Firm, worst: number): string =>
  String(Math.min(12, Math.round(Number(figure(random, firm, 13, worst)))));

/** Small and micro companies: those of which the small-firm score is made. */
export const isSmallCompany = (firm: Firm): boolean => !firm.isIndividual && (firm.size === "小型" || firm.size === "微型");
/** Whether the firm had a year before the one that is scored, so that there is something to compare with. */
const hasLastYear = (firm: Firm): boolean => firm.registeredOn < dayIn(year, 1, 1);

const industriesOf: Readonly<Record<Firm["industry"], readonly string[]>> = {
  制造业: ["industry"],
  批发和零售业: ["wholesale", "retail"],
  建筑业: ["construction"],
  交通运输业: ["transport", "warehousing"],
  住宿和餐饮业: ["accommodation", "catering"],
  信息技术服务业: ["software", "information"],
  租赁和商务服务业: ["leasing", "property"],
  农业: ["agriculture"],
};
const classes = ["微型", "小型", "中型", "大型"] as const;
const columns = ["micro", "small", "medium", "large"] as const;
const columnOf = { headcount: "从业人员", revenue: "营业收入（万元）", assets: "资产总额（万元）" } as const;
type Metric = keyof typeof columnOf;

/** A figure that lies within the firm's class: from its own line up to the next. */
const within = (random: Random, industry: string, metric: Metric, place: number): number => {
  const line = (at: number): number =>
    Number(sizeRows.find((row) => row.choice === industry && row.fact === metric && row.column === columns[at])?.value ?? 0);
  const [least, most] = [line(place), place === 3 ? line(3) * 4 : line(place + 1)];
  return least + Math.floor((most - least) * random.next() ** 2);
};

/** One company in a hundred leaves a figure out: its size stays open. */
export const scaleRows = (seed: number, firm: Firm): Row[] => {
  if (firm.isIndividual) return [];
  const random = streamFor(seed, firm.index, "scale");
  const industry = random.pick(industriesOf[firm.industry]);
  const metrics = [...new Set(sizeRows.filter((row) => row.choice === industry).map((row) => row.fact))];
  const figures = metrics.map((metric) => {
    const value = within(random, industry, metric, classes.indexOf(firm.size));
    return [columnOf[metric], String(metric === "headcount" ? Math.max(1, value) : value / 10_000)] as const;
  });
  const left = random.chance(0.01) ? figures.slice(1) : figures;
  return [{ ...yearly(firm), 划型行业: industry, ...Object.fromEntries(left) }];
};

export const financialRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "financial");
  if (!isSmallCompany(firm) || !random.chance(0.93)) return [];
  const insolvent = random.chance(0.04 * firm.weakness);
  return [
    {
      ...yearly(firm),
      资产负债率: insolvent ? String(101 + random.below(40)) : figure(random, firm, 32, 97),
      流动比率: random.chance(0.95) ? figure(random, firm, 190, 75) : "",
      每百元营业收入的成本费用: random.chance(0.95) ? figure(random, firm, 84, 107) : "",
      资不抵债: insolvent ? "是" : "否",
    },
  ];
};

export const salesRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "sales");
  if (!isSmallCompany(firm) || !hasLastYear(firm) || !random.chance(0.96)) return [];
  return [{ ...yearly(firm), 开票销售额指数: figure(random, firm, 134, 66) }];
};

export const electricityRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "electricity");
  if (!isSmallCompany(firm) || !random.chance(0.94)) return [];
  const idle = random.chance(0.03 * firm.weakness) ? 4 + random.below(9) : random.below(2);
  return [{ ...yearly(firm), 用电量指数: hasLastYear(firm) ? figure(random, firm, 118, 62) : "", 连续停产月数: String(idle) }];
};

export const lateBillRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "late bill");
  if (!isSmallCompany(firm)) return [];
  return Array.from({ length: Math.floor(random.next() * (0.9 + 3 * firm.weakness)) }, (_, place) => ({
    统一社会信用代码: firm.uscc,
    账单号: `衡费${year}${firm.index}-${place + 1}`,
    类别: random.pick(["电", "电", "水", "气"]),
    逾期满三十日之日: dayIn(year, 7 + random.below(6), 1 + random.below(28)),
    金额: String(200 + random.below(9000)),
  }));
};

export const insuranceRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "insurance");
  return isSmallCompany(firm) && random.chance(0.95) ? [{ ...yearly(firm), 按时足额缴纳月数: months(random, firm, 2) }] : [];
};

export const housingFundRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "housing fund");
  return isSmallCompany(firm) && random.chance(0.7) ? [{ ...yearly(firm), 按时足额缴纳月数: months(random, firm, 0) }] : [];
};

export const turnoverRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "turnover");
  return isSmallCompany(firm) && random.chance(0.75) ? [{ ...yearly(firm), 账户流水占开票销售额比例: figure(random, firm, 96, 12) }] : [];
};

/** Three owners in four have given their consent. */
export const ownerCreditRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "owner credit");
  if (!isSmallCompany(firm) || !random.chance(0.75)) return [];
  const record = random.chance(0.35 * firm.weakness)
    ? "worse"
    : random.chance(0.2)
      ? "none"
      : random.chance(0.15 + 0.4 * firm.weakness)
        ? "short"
        : "clean";
  return [{ ...yearly(firm), 信用记录: record }];
};

export const filingRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "filing");
  if (!isSmallCompany(firm) || !random.chance(0.8)) return [];
  const years = year - Number(firm.registeredOn.slice(0, 4)) + random.below(7);
  return [{ ...yearly(firm), 企业主从业年限: String(years), 对外担保占净资产比例: random.chance(0.9) ? figure(random, firm, 4, 130) : "" }];
};

export const relatedFirmRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "related");
  if (!isSmallCompany(firm)) return [];
  const finding = random.chance(0.05 + 0.2 * firm.weakness) ? (random.chance(0.6) ? "oneMinor" : "more") : "none";
  return [{ ...yearly(firm), 关联企业情况: finding }];
};

export const ownerListingRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "owner listing");
  if (!isSmallCompany(firm) || !random.chance(0.06 * firm.weakness)) return [];
  return [{ 统一社会信用代码: firm.uscc, 名单名称: "失信被执行人名单", 列入日期: anyDay(random, 2024, 2) }];
};

export const debtorCaseRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "debtor case");
  if (firm.isIndividual) return [];
  return Array.from({ length: Math.floor(random.next() * (1.02 + 1.6 * firm.weakness)) }, (_, place) => {
    const settled = random.chance(0.7 - 0.3 * firm.weakness);
    return {
      统一社会信用代码: firm.uscc,
      案号: `（${year - 1}）衡0000民初${firm.index}${place}号（虚构）`,
      裁判生效日期: anyDay(random, 2023, 3),
      履行情况: settled ? "settled" : "open",
      履行完毕日期: settled ? dayIn(year + 1, 1, 1 + random.below(28)) : "",
      标的金额: String(5000 * (1 + random.below(90))),
    };
  });
};

export const judgmentDefaulterRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "defaulter");
  if (firm.isIndividual || !random.chance(0.05 * firm.weakness ** 2)) return [];
  return [{ 统一社会信用代码: firm.uscc, 案号: `（${year}）衡0000执${firm.index}号（虚构）`, 列入日期: anyDay(random, 2025, 1) }];
};

/** The decisions behind the city's entries of the list of abnormal operations. */
export const abnormalDecisionRows = (seed: number, firm: Firm): Row[] =>
  abnormalRows(seed, firm).flatMap((entry) => {
    const decision = (standing: string, on: string): Row => ({
      统一社会信用代码: firm.uscc,
      文书号: `衡市监异〔${on.slice(0, 4)}〕${firm.index}号${standing === "removed" ? "移" : "列"}`,
      决定: standing,
      决定日期: on,
    });
    const removedOn = entry.移出日期 ?? "";
    return [decision("listed", entry.列入日期 ?? ""), ...(removedOn === "" ? [] : [decision("removed", removedOn)])];
  });

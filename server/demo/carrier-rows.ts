import { schoolActChoices } from "@/scoring/catalogue/transport-enterprise-codes";
import { stem, towns } from "./city";
import { dayIn, inventedUscc, twoDigits } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

/** Numbers above those of the city's own firms and below those of its worked examples. */
const firstCarrier = 980_001;

const kinds = [
  { trade: "巡游出租汽车", many: 52, business: "出租汽车" },
  { trade: "网络预约出租汽车平台", many: 8, business: "出行科技" },
  { trade: "道路普通货物运输", many: 70, business: "货运" },
  { trade: "道路旅客运输", many: 45, business: "客运" },
  { trade: "道路危险货物运输", many: 35, business: "危货运输" },
  { trade: "机动车驾驶员培训", many: 25, business: "驾驶培训" },
] as const;

export type Trade = (typeof kinds)[number]["trade"];

export const demoCarriers = kinds.reduce((sum, { many }) => sum + many, 0);
const carrierYears = [2023, 2024, 2025] as const;
const schoolYears = [2024, 2025] as const;

export interface Carrier {
  readonly index: number;
  readonly uscc: string;
  readonly name: string;
  readonly trade: Trade;
  readonly town: string;
  readonly licensedOn: string;
  readonly vehicles: number;
  /** 0 = sound, 1 = weak: every item of a carrier draws on it. */
  readonly weakness: number;
}

const kindOf = (index: number) => {
  let first = 0;
  for (const kind of kinds) {
    if (index < first + kind.many) return { ...kind, place: index - first, first };
    first += kind.many;
  }
  throw new Error(`there are ${demoCarriers} carriers, not ${index}`);
};

/** The carrier of that number, from 0: always the same for the same seed. Within a trade the sound ones come first. */
export const carrierOf = (seed: number, index: number): Carrier => {
  const random = streamFor(seed, firstCarrier + index, "carrier");
  const { trade, business, many, place } = kindOf(index);
  const isNew = random.chance(0.06);
  const fleet = trade === "道路普通货物运输" && random.chance(0.25) ? 3 + random.below(6) : 12 + random.below(180);
  return {
    index,
    uscc: inventedUscc(false, firstCarrier + index),
    name: `${stem(index * 5 + 2)}${stem(index + 11)}${business}（虚构）有限公司`,
    trade,
    town: random.pick(towns),
    licensedOn: dayIn(isNew ? 2025 : 2004 + random.below(18), 1 + random.below(12), 1 + random.below(28)),
    vehicles: fleet,
    weakness: Math.min(1, 0.85 * (place / many) + 0.15 * random.next()),
  };
};

/** What each kind of certificate is employed in. */
const tradeOf: Readonly<Record<string, Trade>> = {
  巡游出租汽车: "巡游出租汽车",
  网络预约出租汽车: "网络预约出租汽车平台",
  道路旅客运输: "道路旅客运输",
  道路危险货物运输: "道路危险货物运输",
  机动车驾驶培训教练员: "机动车驾驶员培训",
};

/**
 * The code of the firm, platform, carrier or school that employs the driver of that number. Weak drivers are found in weak firms more often than
 * in sound ones, so that firms differ in the share of their good drivers.
 */
export const employerOf = (seed: number, category: string, driver: number, weakness: number): string => {
  const trade = tradeOf[category];
  if (!trade) throw new Error(`nobody employs ${category}`);
  const { first, many } = kindOf(
    kinds
      .slice(
        0,
        kinds.findIndex((kind) => kind.trade === trade),
      )
      .reduce((sum, kind) => sum + kind.many, 0),
  );
  const random = streamFor(seed, driver, "employer");
  const at = random.chance(0.5) ? weakness : random.next();
  return inventedUscc(false, firstCarrier + first + Math.min(many - 1, Math.floor(at * many)));
};

export const carrierRegistrationRow = (carrier: Carrier): Row => ({
  名称: carrier.name,
  统一社会信用代码: carrier.uscc,
  成立日期: carrier.licensedOn,
  类型: "有限责任公司",
  注册资本: carrier.vehicles > 60 ? "3000万人民币" : "500万人民币",
  经营范围: `${carrier.trade}（虚构）`,
  市: "衡城市（虚构）",
  所属镇街: carrier.town,
  行业门类: "交通运输业",
  规模: carrier.vehicles > 100 ? "中型" : "小型",
  住所: `${carrier.town}虚构路${carrier.index + 1}号`,
});

export const carrierLicenceRow = (carrier: Carrier): Row => ({
  统一社会信用代码: carrier.uscc,
  许可证号: `衡交运许（虚构）${firstCarrier + carrier.index}`,
  经营范围: carrier.trade,
  初次许可日期: carrier.licensedOn,
  有效期至: "",
});

const isLicensedIn = (carrier: Carrier, year: number): boolean => carrier.licensedOn <= dayIn(year, 12, 31);
const yes = (value: boolean): string => (value ? "是" : "否");
/** So many cases as a rate over the fleet would give, sometimes more and often fewer. */
const cases = (random: Random, carrier: Carrier, rate: number): number =>
  Math.floor(carrier.vehicles * rate * carrier.weakness * 2 * random.next() + 0.25 * random.next());

const inYears = (carrier: Carrier, trades: readonly Trade[], row: (year: number) => Row): Row[] =>
  trades.includes(carrier.trade) ? carrierYears.filter((year) => isLicensedIn(carrier, year)).map(row) : [];

const roadTrades = ["道路普通货物运输", "道路旅客运输", "道路危险货物运输"] as const;

export const carrierYearRows = (seed: number, carrier: Carrier): Row[] =>
  inYears(carrier, roadTrades, (year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `carrier year ${year}`);
    const accidents = cases(random, carrier, 0.04);
    return {
      统一社会信用代码: carrier.uscc,
      考核年度: String(year),
      考核周期截止日: dayIn(year, 12, 31),
      主营类别: carrier.trade,
      月末平均车辆数: String(carrier.vehicles),
      车队规模: carrier.vehicles < 10 ? "不足10辆" : "10辆及以上",
      责任事故起数: String(accidents),
      事故死亡人数: String(accidents > 0 && random.chance(0.15 * carrier.weakness) ? 1 : 0),
      事故受伤人数: String(accidents === 0 ? 0 : random.below(2 * accidents + 1)),
      违章次数: String(cases(random, carrier, 0.12)),
      社会投诉次数: String(cases(random, carrier, 0.04)),
      未参加社会保险驾驶员人数: String(random.below(1 + Math.floor(7 * carrier.weakness))),
      未投保承运人责任险车辆数: String(random.below(1 + Math.floor(4 * carrier.weakness))),
      质量信誉档案扣分: String(5 * random.below(1 + Math.floor(6 * carrier.weakness))),
      其他管理指标扣分: String(5 * random.below(2 + Math.floor(12 * carrier.weakness))),
      安全生产标准化达标: yes(!random.chance(0.1 * carrier.weakness)),
    };
  });

/** Points lost by weakness, in halves, at most so many. */
const lost = (random: Random, carrier: Carrier, most: number): string =>
  String(Math.floor(2 * most * Math.min(1, carrier.weakness * (0.4 + 0.9 * random.next()))) / 2);
const bonusOf = (random: Random, carrier: Carrier): string =>
  String(carrier.weakness < 0.15 && random.chance(0.6) ? 100 : Math.floor(100 * (1 - carrier.weakness) * (0.55 + 0.45 * random.next())));

export const taxiFirmYearRows = (seed: number, carrier: Carrier): Row[] =>
  inYears(carrier, ["巡游出租汽车"], (year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `taxi firm ${year}`);
    const staff = 2 * carrier.vehicles;
    return {
      统一社会信用代码: carrier.uscc,
      考核年度: String(year),
      考核周期截止日: dayIn(year, 12, 31),
      缺少制度或专管人员项数: String(random.chance(carrier.weakness * 0.5) ? 1 : 0),
      未签合同驾驶员人数: String(Math.floor(staff * carrier.weakness * 0.2 * random.next())),
      驾驶员人数: String(staff),
      未装卫星定位车辆数: String(Math.floor(carrier.vehicles * carrier.weakness * 0.15 * random.next())),
      车辆数: String(carrier.vehicles),
      管理其余扣分: lost(random, carrier, 30),
      安全运营扣分: lost(random, carrier, 110),
      运营服务扣分: lost(random, carrier, 220),
      社会责任扣分: lost(random, carrier, 60),
      加分: bonusOf(random, carrier),
    };
  });

export const platformYearRows = (seed: number, carrier: Carrier): Row[] =>
  inYears(carrier, ["网络预约出租汽车平台"], (year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `platform ${year}`);
    return {
      统一社会信用代码: carrier.uscc,
      考核年度: String(year),
      考核周期截止日: dayIn(year, 12, 31),
      企业管理扣分: lost(random, carrier, 120),
      信息数据扣分: lost(random, carrier, 120),
      其余类别扣分: lost(random, carrier, 160),
      加分: bonusOf(random, carrier),
    };
  });

const incidentRow = (random: Random, carrier: Carrier, year: number): Row => {
  const isTaxi = carrier.trade === "巡游出租汽车" || carrier.trade === "网络预约出租汽车平台";
  const kind = isTaxi
    ? random.pick(["道路交通责任事故", "特大服务质量事件", "组织或引发非法停运"])
    : random.pick(["道路交通责任事故", "道路交通责任事故", "其他安全生产责任事故", "隐瞒事故或考核中隐瞒情况"]);
  const isAccident = kind.endsWith("责任事故");
  const deaths = isAccident ? random.pick([1, 1, 3, 4]) : 0;
  const happenedOn = dayIn(year, 1 + random.below(11), 1 + random.below(28));
  return {
    统一社会信用代码: carrier.uscc,
    认定文书号: `衡交认（虚构）〔${year}〕${firstCarrier + carrier.index}号`,
    情形: kind,
    死亡人数: String(deaths),
    事故等级: isAccident ? (deaths >= 3 ? "较大" : "一般") : "",
    责任: isAccident ? random.pick(["次要责任", "同等责任", "主要责任"]) : "",
    前6个月内另有较大事故: "",
    发生日期: happenedOn,
    认定日期: dayIn(year, 12, 1 + random.below(28)),
  };
};

export const carrierIncidentRows = (seed: number, carrier: Carrier): Row[] => {
  if (carrier.trade === "机动车驾驶员培训") return [];
  return carrierYears
    .filter((year) => isLicensedIn(carrier, year))
    .flatMap((year) => {
      const random = streamFor(seed, firstCarrier + carrier.index, `incident ${year}`);
      return random.chance(0.02 + 0.08 * carrier.weakness) ? [incidentRow(random, carrier, year)] : [];
    });
};

const isSchool = (carrier: Carrier): boolean => carrier.trade === "机动车驾驶员培训";
const schoolYearsOf = (carrier: Carrier): readonly number[] =>
  isSchool(carrier) ? schoolYears.filter((year) => carrier.licensedOn <= dayIn(year, 6, 30)) : [];

/** Cycles from July of the year before to June. */
export const schoolYearRows = (seed: number, carrier: Carrier): Row[] =>
  schoolYearsOf(carrier).map((year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `school ${year}`);
    return {
      统一社会信用代码: carrier.uscc,
      考核周期截止日: dayIn(year, 6, 30),
      基本条件扣分: lost(random, carrier, 30),
      培训质量扣分: lost(random, carrier, 90),
      经营管理扣分: lost(random, carrier, 50),
      服务质量扣分: lost(random, carrier, 50),
      安全管理扣分: lost(random, carrier, 30),
      查实投诉件数: String(random.below(1 + Math.floor(9 * carrier.weakness))),
    };
  });

const schoolActs = Object.keys(schoolActChoices);

export const schoolPenaltyRows = (seed: number, carrier: Carrier): Row[] =>
  schoolYearsOf(carrier).flatMap((year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `school penalty ${year}`);
    return Array.from({ length: Math.floor(3.5 * carrier.weakness * random.next()) }, (_, place) => {
      const month = 1 + random.below(5);
      return {
        统一社会信用代码: carrier.uscc,
        处罚决定书文号: `衡交罚（虚构）〔${year}〕${firstCarrier + carrier.index}-${place + 1}号`,
        行为代码: random.pick(schoolActs),
        行为日期: dayIn(year, month, 1 + random.below(28)),
        处罚日期: dayIn(year, month + 1, 1 + random.below(28)),
      };
    });
  });

export const schoolPassRateRows = (seed: number, carrier: Carrier): Row[] =>
  schoolYearsOf(carrier).map((year) => {
    const random = streamFor(seed, firstCarrier + carrier.index, `pass rates ${year}`);
    const rate = (least: number, most: number) => {
      const percent = Math.round(most - (most - least) * Math.min(1, 0.7 * carrier.weakness + 0.5 * random.next()));
      return `0.${twoDigits(percent)}`;
    };
    return {
      统一社会信用代码: carrier.uscc,
      考核周期截止日: dayIn(year, 6, 30),
      科目一合格率: rate(72, 97),
      科目二合格率: rate(44, 80),
      科目三合格率: rate(52, 88),
      科目四合格率: rate(74, 98),
    };
  });

const resultOf: Readonly<Record<Trade, readonly [scheme: string, ...grades: string[]]>> = {
  巡游出租汽车: ["出租汽车企业服务质量信誉考核", "AAAA级", "AAA级", "AA级", "A级", "B级"],
  网络预约出租汽车平台: ["网约车平台服务质量信誉考核", "AAAA级", "AAA级", "AA级", "A级", "B级"],
  道路普通货物运输: ["道路运输企业质量信誉考核", "AAA级", "AAA级", "AA级", "A级", "B级"],
  道路旅客运输: ["道路运输企业质量信誉考核", "AAA级", "AAA级", "AA级", "A级", "B级"],
  道路危险货物运输: ["道路运输企业质量信誉考核", "AAA级", "AAA级", "AA级", "A级", "B级"],
  机动车驾驶员培训: ["机动车驾驶员培训机构质量信誉考核", "AAA级", "AA级", "AA级", "A级", "B级"],
};

/** What the authority fixed in past years. */
export const carrierResultRows = (seed: number, carrier: Carrier): Row[] =>
  [2021, 2022, 2023, 2024]
    .filter((year) => isLicensedIn(carrier, year - 1))
    .map((year) => {
      const random = streamFor(seed, firstCarrier + carrier.index, `result ${year}`);
      const [scheme, ...grades] = resultOf[carrier.trade];
      const place = Math.min(grades.length - 1, Math.floor(grades.length * Math.min(1, 0.75 * carrier.weakness + 0.3 * random.next())));
      return {
        统一社会信用代码: carrier.uscc,
        考核类别: scheme,
        考核周期截止日: isSchool(carrier) ? dayIn(year, 6, 30) : dayIn(year, 12, 31),
        等级: grades[place] as string,
      };
    });

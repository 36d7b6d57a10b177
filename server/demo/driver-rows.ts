import { residentCheckCharacter } from "@/scoring/codes/resident-id";
import { employerOf } from "./carrier-rows";
import { personName, towns } from "./city";
import { dayIn } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

export const demoCycles = [2023, 2024, 2025] as const;

/** A resident id of the 1880s: valid by its checks, and of nobody alive. */
export const inventedId = (index: number): string => {
  const day = Math.floor(index / 1000);
  const body = `110000${dayIn(1880 + (Math.floor(day / 336) % 10), 1 + (Math.floor(day / 28) % 12), 1 + (day % 28)).replaceAll("-", "")}${String(index % 1000).padStart(3, "0")}`;
  return `${body}${residentCheckCharacter(body)}`;
};

export const weaknessOf = (seed: number, index: number): number => streamFor(seed, index, "driver").next() ** 2;

const categories = [
  "巡游出租汽车",
  "网络预约出租汽车",
  "网络预约出租汽车",
  "道路旅客运输",
  "道路危险货物运输",
  "机动车驾驶培训教练员",
] as const;

/** A day of that year, not past the twenty-eighth of a month. */
export const dayWithinYear = (random: Random, year: number): string => dayIn(year, 1 + random.below(12), 1 + random.below(28));

/** What that person's certificate says: its category, and the day it was first issued. */
export const certificateOf = (seed: number, index: number): { readonly category: string; readonly issuedOn: string } => {
  const random = streamFor(seed, index, "certificate");
  const year = 2012 + random.below(11);
  const category = random.pick(categories);
  return { category, issuedOn: dayWithinYear(random, year) };
};

export const certificateRow = (seed: number, index: number): Row => {
  const { category, issuedOn } = certificateOf(seed, index);
  return {
    身份证号: inventedId(index),
    姓名: personName(index),
    从业资格证号: `HC${String(index).padStart(8, "0")}`,
    从业类别: category,
    初次领证日期: issuedOn,
    有效期至: dayIn(2032, 12, 31),
    服务单位代码: employerOf(seed, category, index, weaknessOf(seed, index)),
    所属镇街: streamFor(seed, index, "town").pick(towns),
  };
};

export const dutyRows = (seed: number, index: number): Row[] => {
  const random = streamFor(seed, index, "duty");
  return demoCycles
    .filter(() => random.chance(0.95))
    .map((year) => ({
      身份证号: inventedId(index),
      考核年度: String(year),
      考核周期截止日: dayIn(year, 12, 31),
      在岗月数: String(random.chance(0.9) ? 12 : 1 + random.below(11)),
    }));
};

const losing = [
  "OV-15",
  "OV-16",
  "OV-18",
  "OV-19",
  "OV-20",
  "OV-21",
  "PT-01",
  "PT-02",
  "PT-05",
  "PT-06",
  "PT-07",
  "PT-09",
  "PT-09",
  "PT-10",
  "PT-10",
  "OV-05",
] as const;
const gaining = ["PB-01", "PB-01", "PB-02", "PB-02", "PB-03a", "PB-04"] as const;

const actRow = (random: Random, index: number, year: number, place: number, weakness: number): Row => {
  const act = random.chance(0.25 + 0.35 * (1 - weakness)) ? random.pick(gaining) : random.pick(losing);
  const month = 1 + random.below(12);
  const on = dayIn(year, month, 1 + random.below(28));
  return {
    身份证号: inventedId(index),
    记录编号: `衡运考〔${year}〕${index}-${place + 1}`,
    行为代码: act,
    行为日期: on,
    认定日期: on,
    地点: random.pick(towns),
  };
};

export const conductRows = (seed: number, index: number): Row[] => {
  const weakness = weaknessOf(seed, index);
  return demoCycles.flatMap((year) => {
    const random = streamFor(seed, index, `conduct ${year}`);
    return Array.from({ length: Math.floor(random.next() * (2 + 5 * weakness)) }, (_, place) =>
      actRow(random, index, year, place, weakness),
    );
  });
};

export const trainingRows = (seed: number, index: number): Row[] => {
  const random = streamFor(seed, index, "training");
  if (!random.chance(0.25 * weaknessOf(seed, index))) return [];
  return [{ 身份证号: inventedId(index), 完成日期: dayIn(random.pick(demoCycles), 11, 1 + random.below(28)), 学时: "18" }];
};

export const cycleResultRows = (seed: number, index: number): Row[] => {
  const random = streamFor(seed, index, "cycle result");
  const weak = weaknessOf(seed, index);
  return [2022, 2023, 2024].map((year) => ({
    身份证号: inventedId(index),
    考核年度: String(year),
    考核周期截止日: dayIn(year, 12, 31),
    等级: random.chance(0.1 * weak) ? "B" : random.chance(0.4 * weak) ? "A" : random.chance(0.5) ? "AAA" : "AA",
  }));
};

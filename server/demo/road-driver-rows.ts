import { addDays } from "@/scoring/engine/legal-date";
import { conductRows as demeritRows } from "@/scoring/models/road-drivers/conduct-rows";
import { certificateOf, dayWithinYear, inventedId, weaknessOf } from "./driver-rows";
import { dayIn } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

const years = [2023, 2024, 2025] as const;
const grades = ["AAA级", "AAA级", "AA级", "AA级", "A级"] as const;

const roadActs = ["RD-14", "RD-15", "RD-19", "RD-20", "RD-22", "RD-23", "RD-24", "RD-25", "RD-26", "RD-08", "RD-09", "RD-02"] as const;
const instructorActs = ["IN-07", "IN-08", "IN-09", "IN-10", "IN-11", "IN-12", "IN-13", "IN-04", "IN-06", "IN-02"] as const;

const isRoad = (seed: number, index: number): boolean => /道路/.test(certificateOf(seed, index).category);
const isInstructor = (seed: number, index: number): boolean => /教练员/.test(certificateOf(seed, index).category);

/** Few acts in most years; a weak driver has more, and graver ones. */
const actsOf = (random: Random, weakness: number, acts: readonly string[]): string[] => {
  const many = random.chance(0.45 - 0.35 * weakness) ? 0 : 1 + random.below(1 + Math.ceil(4 * weakness));
  const light = Math.max(3, Math.ceil(acts.length * (0.6 + 0.4 * weakness)));
  return Array.from({ length: many }, () => acts[random.below(light)] as string);
};

const conductRows = (seed: number, index: number, purpose: string, acts: readonly string[]): Row[] =>
  years.flatMap((year) => {
    const random = streamFor(seed, index, `${purpose} ${year}`);
    return actsOf(random, weaknessOf(seed, index), acts).map((act, place) => {
      const day = dayWithinYear(random, year);
      return {
        身份证号: inventedId(index),
        记录编号: `衡交记（虚构）〔${year}〕${index}-${place + 1}`,
        行为代码: act,
        行为日期: day,
        认定日期: day,
      };
    });
  });

const roadConductRows = (seed: number, index: number): Row[] => conductRows(seed, index, "road conduct", roadActs);

const gradeOf = (seed: number, index: number, year: number): string => {
  const random = streamFor(seed, index, `past grade ${year}`);
  return grades[
    Math.min(grades.length - 1, Math.floor(grades.length * Math.min(1, weaknessOf(seed, index) + 0.4 * random.next())))
  ] as string;
};

/** Cycles that were complete before the last one; a certificate has none in the year it was issued. */
const pastCycles = (seed: number, index: number): number[] =>
  [2022, 2023, 2024].filter((year) => year > Number(certificateOf(seed, index).issuedOn.slice(0, 4)));

const anniversaryIn = (seed: number, index: number, year: number): string => `${year}${certificateOf(seed, index).issuedOn.slice(4)}`;

const pointsOf = new Map(demeritRows.map(({ act, value }) => [act, Number(value)]));

/** Most drivers whose points were full are educated some weeks later. */
const educationRows = (seed: number, index: number): Row[] => {
  const random = streamFor(seed, index, "education");
  const acts = roadConductRows(seed, index).sort((a, b) => String(a.认定日期).localeCompare(String(b.认定日期)));
  let [cycle, points] = ["", 0];
  return acts.flatMap((act) => {
    const on = String(act.认定日期);
    const year = Number(on.slice(0, 4));
    const begun = on >= anniversaryIn(seed, index, year) ? anniversaryIn(seed, index, year) : anniversaryIn(seed, index, year - 1);
    if (begun !== cycle) [cycle, points] = [begun, 0];
    points += pointsOf.get(String(act.行为代码)) ?? 0;
    if (points < 20) return [];
    points = 0;
    const completedOn = addDays(on, 10 + random.below(40));
    return random.chance(0.7) ? [{ 身份证号: inventedId(index), 记满20分日期: on, 完成日期: completedOn, 学时: "18" }] : [];
  });
};

/** Every item of road passenger and dangerous-goods drivers and of driving instructors. */
export const roadDriverFeeds: Readonly<Record<string, (seed: number, index: number) => Row[]>> = {
  "road-driver-conduct": (seed, index) => (isRoad(seed, index) ? roadConductRows(seed, index) : []),
  "road-driver-education": (seed, index) => (isRoad(seed, index) ? educationRows(seed, index) : []),
  "road-driver-result": (seed, index) =>
    isRoad(seed, index)
      ? pastCycles(seed, index).map((year) => ({
          身份证号: inventedId(index),
          考核周期届满日: anniversaryIn(seed, index, year),
          等级: gradeOf(seed, index, year),
        }))
      : [],
  "instructor-conduct": (seed, index) => (isInstructor(seed, index) ? conductRows(seed, index, "instructor conduct", instructorActs) : []),
  "instructor-year": (seed, index) => {
    if (!isInstructor(seed, index)) return [];
    const random = streamFor(seed, index, "instructor year");
    const weakness = weaknessOf(seed, index);
    return [
      {
        身份证号: inventedId(index),
        考核年度: "2025",
        考核周期截止日: dayIn(2025, 12, 31),
        学员满意率: (0.99 - 0.2 * weakness - 0.04 * random.next()).toFixed(4),
        学员考试合格率: (0.85 - 0.3 * weakness - 0.2 * random.next()).toFixed(4),
      },
    ];
  },
  "instructor-result": (seed, index) =>
    isInstructor(seed, index)
      ? pastCycles(seed, index).map((year) => ({
          身份证号: inventedId(index),
          考核年度: String(year),
          考核周期截止日: dayIn(year, 12, 31),
          等级: gradeOf(seed, index, year),
        }))
      : [],
};

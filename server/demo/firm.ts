import { organisationCheckCharacter } from "@/scoring/codes/organisation-code";
import { usccFor } from "@/scoring/codes/uscc";
import { industries, stem, towns, trades } from "./city";
import { streamFor } from "./random";

export interface Firm {
  readonly index: number;
  readonly uscc: string;
  readonly name: string;
  readonly isIndividual: boolean;
  readonly town: string;
  readonly industry: (typeof industries)[number];
  readonly size: "大型" | "中型" | "小型" | "微型";
  readonly registeredOn: string;
  /** 0 = sound, 1 = weak. A weak firm is weak in several places: every item draws on it. */
  readonly weakness: number;
}

const organisationCode = (prefix: string, index: number): string => {
  const body = `${prefix}${String(index).padStart(8 - prefix.length, "0")}`;
  return `${body}${organisationCheckCharacter(body)}`;
};

/** A code of region 000000: valid by its checks, and of no real body. */
export const inventedUscc = (isIndividual: boolean, index: number): string =>
  usccFor("000000", isIndividual ? "92" : "91", organisationCode("MD", index));

export const twoDigits = (value: number): string => String(value).padStart(2, "0");

export const dayIn = (year: number, month: number, day: number): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

const nameOf = (index: number, trade: string, isIndividual: boolean): string => {
  const place = towns[index % towns.length]?.replace(/(镇|街道)$/, "") ?? "";
  return isIndividual
    ? `${place}${stem(index)}${trade}经营部（虚构）`
    : `${stem(index)}${stem(Math.floor(index / 7) + 3)}${trade}（虚构）有限公司`;
};

/** The firm of that number: always the same for the same seed. */
export const firmOf = (seed: number, index: number): Firm => {
  const random = streamFor(seed, index, "firm");
  const isIndividual = random.chance(0.15);
  const industry = random.pick(industries);
  const weakness = random.next() ** 2;
  const year = random.chance(0.07) ? 2025 : random.chance(0.2) ? 2023 + random.below(2) : 2000 + random.below(23);
  const size = isIndividual ? "微型" : random.pick(["微型", "微型", "微型", "小型", "小型", "中型", "大型"] as const);
  return {
    index,
    uscc: inventedUscc(isIndividual, index),
    name: nameOf(index, random.pick(trades[industry]), isIndividual),
    isIndividual,
    town: random.pick(towns),
    industry,
    size,
    registeredOn: dayIn(year, 1 + random.below(12), 1 + random.below(28)),
    weakness,
  };
};

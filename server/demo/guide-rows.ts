import { addDays, type LegalDate } from "@/scoring/engine/legal-date";
import { personName, towns } from "./city";
import { dayWithinYear, inventedId } from "./driver-rows";
import { dayIn } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

/** Of the city's licensed persons so many also hold a guide certificate: two licences, two scores. */
const guideShare = 0.02;
/** The last day of the last quarter that had ended when the first census is made. */
const lastDay = "2026-03-31";

export const isGuide = (seed: number, index: number): boolean => streamFor(seed, index, "guide").chance(guideShare);
const weaknessOf = (seed: number, index: number): number => streamFor(seed, index, "guide weakness").next() ** 3;

const ofGuide = (seed: number, index: number, purpose: string, rowsOf: (random: Random, weakness: number) => Row[]): Row[] =>
  isGuide(seed, index) ? rowsOf(streamFor(seed, index, purpose), weaknessOf(seed, index)) : [];

export const guideCertificateRows = (seed: number, index: number): Row[] =>
  ofGuide(seed, index, "guide certificate", (random) => [
    {
      身份证号: inventedId(index),
      姓名: personName(index),
      导游证号: `DZG${String(index).padStart(8, "0")}`,
      初次领证日期: dayWithinYear(random, 2010 + random.below(14)),
      有效期至: dayIn(2027, 1 + random.below(12), 1 + random.below(28)),
      所属镇街: random.pick(towns),
    },
  ]);

/** What national checks found most: certificates not worn and plans not carried; graver acts are rare and stand last. */
const pointActs = ["TG-4c", "TG-2c", "TG-4c", "TG-2a", "TG-2b", "TG-4c", "TG-2e", "TG-4b", "TG-6e", "TG-6d", "TG-8b", "TG-10d"] as const;
const penaltyActs = ["GD-08", "GD-03", "GD-04", "GD-02", "GD-06", "GD-05"] as const;
/** The act of the table of points that is the same fact as a penalty's. */
const samePoints: Readonly<Record<(typeof penaltyActs)[number], string>> = {
  "GD-08": "TG-4c",
  "GD-03": "TG-6b",
  "GD-04": "TG-6a",
  "GD-02": "TG-8e",
  "GD-06": "TG-8b",
  "GD-05": "TG-10d",
};
const harmful = new Set(["GD-03", "GD-04", "GD-05", "GD-06", "TG-8b", "TG-10d"]);

/** The further down a list, the graver; a weak guide reaches further. */
const graverWith = <T>(random: Random, weakness: number, acts: readonly T[]): T =>
  acts[random.below(Math.max(2, Math.ceil(acts.length * (0.4 + 0.6 * weakness))))] as T;

interface Act {
  readonly act: string;
  readonly measure: string;
  readonly on: LegalDate;
  readonly decidedAfter: number;
  readonly fineYuan?: string;
  readonly matter?: string;
}

const conductRow = (index: number, place: number, { act, measure, on, decidedAfter, fineYuan, matter }: Act): Row => ({
  身份证号: inventedId(index),
  文书号: `衡文旅（虚构）〔${on.slice(0, 4)}〕${index}-${place}`,
  行为代码: act,
  处理种类: measure,
  罚款金额: fineYuan ?? "",
  损害旅游者权益: harmful.has(act) ? "是" : "否",
  同一事项编号: matter ?? "",
  行为日期: on,
  决定日期: addDays(on, decidedAfter),
});

/** A day of the three years up to the last day, so that some acts have lapsed. */
const dayBefore = (random: Random): LegalDate => addDays(lastDay, -60 - random.below(1000));

const pointRows = (random: Random, index: number, weakness: number): Row[] =>
  Array.from({ length: random.chance(0.55 - 0.5 * weakness) ? 0 : 1 + random.below(1 + Math.ceil(4 * weakness)) }, (_, place) =>
    conductRow(index, place + 1, { act: graverWith(random, weakness, pointActs), measure: "扣分", on: dayBefore(random), decidedAfter: 0 }),
  );

const measureOf = (random: Random, act: string, weakness: number): { measure: string; fineYuan?: string } => {
  if (act === "GD-08") return { measure: "警告或责令改正" };
  if (act === "GD-06") return { measure: "暂扣导游证" };
  if (act === "GD-05" && random.chance(0.5 * weakness)) return { measure: "吊销导游证" };
  return { measure: "罚款", fineYuan: String(1000 * (1 + random.below(15))) };
};

/** A penalty, and now and then the points taken for the same fact. */
const penaltyRows = (random: Random, index: number, weakness: number): Row[] => {
  if (!random.chance(0.02 + 0.35 * weakness)) return [];
  const act = graverWith(random, weakness, penaltyActs);
  const [on, matter] = [dayBefore(random), `SX${index}`];
  const penalty = conductRow(index, 90, { act, ...measureOf(random, act, weakness), on, decidedAfter: 20 + random.below(30), matter });
  const points = { act: samePoints[act], measure: "扣分", on, decidedAfter: 0, matter };
  return random.chance(0.4) ? [penalty, conductRow(index, 91, points)] : [penalty];
};

export const guideConductRows = (seed: number, index: number): Row[] =>
  ofGuide(seed, index, "guide conduct", (random, weakness) => [
    ...pointRows(random, index, weakness),
    ...penaltyRows(random, index, weakness),
  ]);

/** The yearly training, and now and then the sixteen hours after points were used up. */
export const guideTrainingRows = (seed: number, index: number): Row[] =>
  ofGuide(seed, index, "guide training", (random, weakness) => [
    ...[2024, 2025].map((year) => ({
      身份证号: inventedId(index),
      培训类别: "年度培训",
      完成日期: dayIn(year, 11, 1 + random.below(28)),
      学时: String(random.chance(0.2 * weakness) ? 24 : 56 + random.below(8)),
    })),
    ...(random.chance(0.3 * weakness)
      ? [{ 身份证号: inventedId(index), 培训类别: "零分后培训", 完成日期: dayIn(2026, 2, 1 + random.below(28)), 学时: "16" }]
      : []),
  ]);

const grounds = ["TL-1", "TL-4", "TL-2", "TL-6", "TS-3"] as const;

/** What was found against a guide and how far it was put right, with the entry where one was decided. */
const found = (seed: number, index: number) => {
  const [random, weakness] = [streamFor(seed, index, "guide finding"), weaknessOf(seed, index)];
  if (!isGuide(seed, index) || !random.chance(0.12 * weakness)) return null;
  const ground = random.pick(grounds);
  const on = addDays(lastDay, -30 - random.below(300));
  const underReview = ground !== "TS-3" && random.chance(0.25);
  const remedied = ground === "TS-3" ? "未纠正" : random.pick(["未纠正", "部分纠正", "已改正、赔偿并消除影响"] as const);
  const list = ground === "TS-3" ? "严重失信主体" : underReview ? "内部观察" : "轻微失信主体";
  const entered = !remedied.startsWith("已改正") && random.chance(0.7);
  return { ground, on, stage: underReview ? "调查中" : "已认定", remedied, list, entered };
};

export const guideFindingRows = (seed: number, index: number): Row[] => {
  const finding = found(seed, index);
  if (finding === null) return [];
  return [
    {
      身份证号: inventedId(index),
      文书号: `衡文旅认（虚构）〔${finding.on.slice(0, 4)}〕${index}`,
      列入情形: finding.ground,
      认定阶段: finding.stage,
      纠正补救情况: finding.remedied,
      认定日期: finding.on,
    },
  ];
};

export const guideListEntryRows = (seed: number, index: number): Row[] => {
  const finding = found(seed, index);
  if (!finding?.entered) return [];
  const listedOn = addDays(finding.on, 25);
  return [
    {
      身份证号: inventedId(index),
      文书号: `衡文旅列（虚构）〔${listedOn.slice(0, 4)}〕${index}`,
      名单: finding.list,
      列入日期: listedOn,
      移出日期: "",
    },
  ];
};

/** Every item of guides, by the city's persons. */
export const guideFeeds: Readonly<Record<string, (seed: number, index: number) => Row[]>> = {
  "guide-certificate": guideCertificateRows,
  "guide-conduct": guideConductRows,
  "guide-training": guideTrainingRows,
  "guide-finding": guideFindingRows,
  "guide-list-entry": guideListEntryRows,
};

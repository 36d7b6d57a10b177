import { pointsText } from "@/scoring/engine/decimal";
import type { Facts } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { median } from "@/scoring/statistics/median";
import { random } from "@/server/demo/random";
import { type CardFacts, jsonRulesCard } from "./card-json-rules";
import { cardModel, indicatorNames, vetoNames } from "./card-model";
import { zenCard } from "./card-zen";

const cards = 400;
const rounds = 5;
/** Ours runs this many times over the same cards, so that each engine works for about as long in a round: a few tenths of a second. */
const repeats = 1000;

const drawCards = (): CardFacts[] => {
  const numbers = random(7);
  return Array.from({ length: cards }, () => ({
    ...Object.fromEntries(indicatorNames.map((name) => [name, numbers.below(100)])),
    ...Object.fromEntries(vetoNames.map((name) => [name, numbers.chance(0.05) ? 1 : 0])),
  }));
};

const perCard = async (times: number, work: () => Promise<void> | void): Promise<number> => {
  const began = performance.now();
  await work();
  return ((performance.now() - began) * 1000) / times;
};

/** One explained card, all contributions, in our JS form against two rule engines on the same cards in turn. */
export const benchCard = async (): Promise<void> => {
  const facts = drawCards();
  const own = facts.map((card): Facts => ({ ...card, applies: true }));
  const rate = rater(cardModel, periodOf("2025"));
  const [jsonRules, zen] = [jsonRulesCard(), zenCard()];
  for (const [index, card] of facts.slice(0, 100).entries()) {
    const ours = rate(own[index] as Facts);
    for (const other of [await jsonRules(card), await zen(card)]) {
      if (pointsText(ours.score as number) !== String(other.score) || ours.grade !== other.grade)
        throw new Error(`card ${index}: ${ours.grade} ${other.grade} ${other.score}`);
    }
  }
  const ratios: { jsonRules: number[]; zen: number[] } = { jsonRules: [], zen: [] };
  console.log(
    "one explained card (12 banded indicators, 3 vetoes, 5 grades), microseconds a card; the engines agree on every card compared",
  );
  for (let round = 0; round < rounds; round += 1) {
    const ours = await perCard(cards * repeats, () => {
      for (let repeat = 0; repeat < repeats; repeat += 1) for (const card of own) rate(card);
    });
    const theirs = await perCard(cards, async () => {
      for (const card of facts) await jsonRules(card);
    });
    const zens = await perCard(cards, async () => {
      for (const card of facts) await zen(card);
    });
    ratios.jsonRules.push(theirs / ours);
    ratios.zen.push(zens / ours);
    console.log(
      `  round ${round + 1}: ours ${ours.toFixed(2)}, json-rules-engine ${theirs.toFixed(0)} (${(theirs / ours).toFixed(0)} times), zen-engine ${zens.toFixed(0)} (${(zens / ours).toFixed(0)} times)`,
    );
  }
  console.log(
    `  median: json-rules-engine ${median(ratios.jsonRules).toFixed(0)} times, aim 900; zen-engine ${median(ratios.zen).toFixed(0)} times, aim 100`,
  );
};

import { taxProfile } from "@/scoring/catalogue/tax";
import { atLeast, isTrue } from "@/scoring/engine/condition";
import { defineModel, type Parameter } from "@/scoring/engine/define-model";
import type { FactNode } from "@/scoring/engine/fact";
import { instrument } from "@/scoring/engine/instrument";
import { parameter, since } from "@/scoring/engine/parameter";
import { exists } from "@/scoring/facts/exists";
import { latest } from "@/scoring/facts/latest";
import { oneBracket } from "@/scoring/mechanisms/one-bracket";
import { words } from "@/scoring/words";

/** The card every engine is given: 12 banded indicators of 5 bands, 3 vetoes, 5 grades. It is invented, for measuring alone. */
const law = instrument({
  id: "bench",
  number: words("测试", "bench"),
  title: words("测试", "bench"),
  issuer: words("测试", "bench"),
  inForceFrom: "2020-01-01",
});
const cites = law.art("1");
const from = { cites, provenance: "proposal" } as const;
const rule = (name: string) => ({ label: words(name, name), ...from });

export const indicatorNames = Array.from({ length: 12 }, (_, index) => `indicator${index + 1}`);
export const vetoNames = ["veto1", "veto2", "veto3"] as const;
/** Cuts and points of every indicator, best first; below the last cut, no points. */
export const bands = [
  [80, 10],
  [60, 8],
  [40, 5],
  [20, 2],
] as const;
export const gradeCuts = [
  [100, "A"],
  [80, "B"],
  [60, "C"],
  [40, "D"],
] as const;
export const worstGrade = "E";

const number = latest(taxProfile, "zeroVatMonths", { says: words("数", "number"), cites, absent: null });
const value = (text: string) => parameter(words(text, text), since("2020-01-01", text, cites, "proposal"));
const brackets = bands.map(([atLeastCut, gives]) => ({ atLeast: String(atLeastCut), gives: String(gives) }));

export const cardModel = defineModel({
  id: "bench/2020",
  sector: "bench",
  title: words("测试", "bench"),
  status: "proposed",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law,
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2020" },
  appliesTo: { ...rule("all"), when: isTrue("applies") },
  facts: {
    applies: exists(taxProfile, { says: words("适用", "applies"), cites, absent: false }),
    ...Object.fromEntries(indicatorNames.map((name) => [name, number])),
    ...Object.fromEntries(vetoNames.map((name) => [name, number])),
  } as Record<string, FactNode>,
  parameters: {
    zero: value("0"),
    one: value("1"),
    ...Object.fromEntries(gradeCuts.map(([cut, grade]) => [grade, value(String(cut))])),
  } as Record<"zero" | "one" | (typeof gradeCuts)[number][1], Parameter>,
  opening: { ...rule("opening"), cases: [], otherwise: "zero" },
  indicators: Object.fromEntries(
    indicatorNames.map((name) => [
      name,
      { ...rule(name), ifUnknown: "cannotBeRated" as const, scores: oneBracket(name, brackets, "0", from) },
    ]),
  ),
  bounds: {},
  rounding: { ...rule("rounding"), decimals: 0 },
  vetoes: Object.fromEntries(vetoNames.map((name) => [name, { ...rule(name), when: atLeast(name, "one"), grade: worstGrade }])),
  direct: {},
  ladder: { ...rule("ladder"), bestFirst: gradeCuts.map(([, grade]) => ({ grade, atLeast: grade })), otherwise: worstGrade },
  caps: {},
  replacements: {},
  triggers: {},
  grades: Object.fromEntries(
    [...gradeCuts.map(([, grade]) => grade), worstGrade].map((grade) => [grade, { words: words(grade, grade), tone: 1 as const }]),
  ),
});

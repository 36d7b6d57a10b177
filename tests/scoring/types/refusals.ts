import { taxFault, taxProfile } from "@/scoring/catalogue/tax";
import { atLeast, isTrue } from "@/scoring/engine/condition";
import { defineModel, type ModelShape } from "@/scoring/engine/define-model";
import { instrument } from "@/scoring/engine/instrument";
import { parameter, since } from "@/scoring/engine/parameter";
import { count } from "@/scoring/facts/count";
import { exists } from "@/scoring/facts/exists";
import { sum } from "@/scoring/facts/sum";
import { losesPerOccurrence } from "@/scoring/mechanisms/per-occurrence";
import { words } from "@/scoring/words";

/**
 * Mistakes that must not compile. The type check fails here if one of them ever does: each marked line must be an error.
 * Nothing in this file runs.
 */
const law = instrument({ id: "x", number: words("", ""), title: words("", ""), issuer: words("", ""), inForceFrom: "2020-01-01" });
const cites = law.art("1");
const says = words("", "");
const rule = { label: says, cites, provenance: "proposal" as const };

const facts = {
  has: exists(taxProfile, { says, cites, absent: false }),
  late: count(taxFault, { says, cites, absent: 0, where: { indicator: { is: "010101" } } }),
};
const parameters = { five: parameter(says, since("2020-01-01", "5", cites, "proposal")) };

type Shape = ModelShape<typeof facts, "five", "A" | "B">;

const sound: Shape = {
  id: "x/2020",
  sector: "x",
  title: says,
  status: "proposed",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law,
  lawCheckedOn: "2026-01-01",
  subjectKinds: ["enterprise"],
  periods: { from: "2020" },
  appliesTo: { ...rule, when: isTrue("has") },
  facts,
  parameters,
  opening: { ...rule, cases: [], otherwise: "five" },
  indicators: { late: { ...rule, ifUnknown: "cannotBeRated", scores: losesPerOccurrence("late", "five") } },
  bounds: {},
  rounding: { ...rule, decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: { ...rule, bestFirst: [{ grade: "A", atLeast: "five" }], otherwise: "B" },
  caps: {},
  replacements: {},
  triggers: {},
  grades: { A: { words: says, tone: 1 }, B: { words: says, tone: 5 } },
};
defineModel(sound);

export const refused: Shape[] = [
  // @ts-expect-error a fact that the model does not have
  { ...sound, appliesTo: { ...rule, when: isTrue("hass") } },
  // @ts-expect-error a parameter that the model does not have
  { ...sound, opening: { ...rule, cases: [], otherwise: "six" } },
  // @ts-expect-error a threshold that is no parameter
  { ...sound, caps: { late: { ...rule, when: atLeast("late", "6"), notAbove: "B" } } },
  // @ts-expect-error a grade that the model does not have
  { ...sound, ladder: { ...rule, bestFirst: [{ grade: "C", atLeast: "five" }], otherwise: "B" } },
  // @ts-expect-error a ladder that does not say what happens below its last cut
  { ...sound, ladder: { ...rule, bestFirst: [{ grade: "A", atLeast: "five" }] } },
  // @ts-expect-error a rule without its article
  { ...sound, rounding: { label: says, provenance: "proposal", decimals: 0 } },
  // @ts-expect-error a rule that does not say how it was read
  { ...sound, rounding: { label: says, cites, decimals: 0 } },
  // @ts-expect-error an indicator that does not say what an unknown fact does
  { ...sound, indicators: { late: { ...rule, scores: losesPerOccurrence("late", "five") } } },
  // @ts-expect-error an indicator over a fact that the model does not have
  { ...sound, indicators: { late: { ...rule, ifUnknown: "cannotBeRated", scores: losesPerOccurrence("lat", "five") } } },
];

export const refusedFacts = [
  // @ts-expect-error a catalogue field that does not exist
  exists(taxProfile, { says, cites, absent: false, where: { wholeYears: { is: true } } }),
  // @ts-expect-error a code that the catalogue does not have
  count(taxFault, { says, cites, absent: 0, where: { indicator: { is: "999999" } } }),
  // @ts-expect-error a sum over a field that is no amount
  sum(taxFault, "month", { says, cites, absent: 0 }),
  // @ts-expect-error a yes/no field compared with text
  exists(taxProfile, { says, cites, absent: false, where: { wholeYear: { is: "yes" } } }),
  // @ts-expect-error what the absence of records means is not said
  count(taxFault, { says, cites }),
];

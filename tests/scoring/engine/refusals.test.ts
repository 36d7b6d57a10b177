import { describe, expect, it } from "vitest";
import { taxFault, taxProfile } from "@/scoring/catalogue/tax";
import { atLeast, isOneOf, isTrue } from "@/scoring/engine/condition";
import { defineModel, type Model } from "@/scoring/engine/define-model";
import { type Example, exampleRecord } from "@/scoring/engine/example";
import { instrument } from "@/scoring/engine/instrument";
import { inReadingOrder } from "@/scoring/engine/model-order";
import { parameter, since } from "@/scoring/engine/parameter";
import { refusalsOf } from "@/scoring/engine/refusals";
import { count } from "@/scoring/facts/count";
import { exists } from "@/scoring/facts/exists";
import { latest } from "@/scoring/facts/latest";
import { gradeBy } from "@/scoring/facts/platform";
import { oneBracket } from "@/scoring/mechanisms/one-bracket";
import { losesPerOccurrence } from "@/scoring/mechanisms/per-occurrence";
import { words } from "@/scoring/words";

const says = words("虚构", "invented");
const law = instrument({ id: "invented-1", number: says, title: says, issuer: says, inForceFrom: "2020-01-01" });
const cites = law.art("1");
const rule = { label: says, cites, provenance: "proposal" as const };
const points = (value: string, from = "2020-01-01") => parameter(says, since(from, value, cites, "proposal"));
const text = "## invented-1\n\n- **1**　虚构。\n";

const facts = {
  has: exists(taxProfile, { says, cites, absent: false }),
  late: count(taxFault, { says, cites, absent: 0, where: { indicator: { is: "010101" } } }),
};

const sound = defineModel({
  id: "invented/2020",
  sector: "invented",
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
  parameters: { start: points("100"), each: points("5"), good: points("90"), fair: points("60"), many: points("12") },
  opening: { ...rule, cases: [], otherwise: "start" },
  indicators: { late: { ...rule, ifUnknown: "cannotBeRated", scores: losesPerOccurrence("late", "each") } },
  bounds: {},
  rounding: { ...rule, decimals: 0 },
  vetoes: { many: { ...rule, when: atLeast("late", "many"), grade: "C" } },
  direct: {},
  ladder: {
    ...rule,
    bestFirst: [
      { grade: "A", atLeast: "good" },
      { grade: "B", atLeast: "fair" },
    ],
    otherwise: "C",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: { A: { words: says, tone: 1 }, B: { words: says, tone: 3 }, C: { words: says, tone: 5, decidedByPerson: true } },
});

const examples: Example[] = [
  {
    title: says,
    source: "own",
    provenance: "proposal",
    period: "2020",
    records: [exampleRecord(taxProfile, { year: 2020, yearEndOn: "2020-12-31" })],
    expected: { outcome: "rated", score: "100", grade: "A" },
  },
];

const refused = (change: Partial<Model>, others: Model[] = []) =>
  refusalsOf({ model: { ...sound, ...change } as Model, examples, text, others });

describe("a model is refused at load, with its place and the mend", () => {
  it("a sound one is not", () => expect(refused({})).toEqual([]));

  it.each<[string, Partial<Model>, string]>([
    [
      "overlapping cuts",
      { parameters: { ...sound.parameters, fair: points("95") } },
      "ladder on 2020-01-01: B from 95 lies within A from 90; cuts go from the best grade to the worst",
    ],
    [
      "overlapping bands",
      {
        indicators: {
          late: {
            ...rule,
            ifUnknown: "cannotBeRated",
            scores: oneBracket(
              "late",
              [
                { atLeast: "1", gives: "5" },
                { atLeast: "3", gives: "2" },
              ],
              "0",
              { cites, provenance: "proposal" },
            ),
          },
        },
        parameters: { start: points("100"), good: points("90"), fair: points("60"), many: points("12") },
      },
      "indicator late: band at least 3 lies within at least 1 and is never reached",
    ],
    [
      "a gap on a date",
      { parameters: { ...sound.parameters, each: points("5", "2022-03-01") } },
      "parameter each: no value from 2020-12-31 to 2022-03-01; the model governs from period 2020",
    ],
    [
      "rows out of order",
      {
        parameters: {
          ...sound.parameters,
          each: parameter(says, [since("2020-01-01", "5", cites, "proposal"), since("2019-01-01", "4", cites, "proposal")]),
        },
      },
      "parameter each: the row of 2019-01-01 does not come after 2020-01-01; rows ascend by date",
    ],
    [
      "an unread fact",
      { facts: { ...facts, more: exists(taxProfile, { says, cites, absent: false }) } },
      "fact more is never read: read it in an indicator or a condition, or take it out",
    ],
    [
      "an unread parameter",
      { parameters: { ...sound.parameters, spare: points("1") } },
      "parameter spare is never read: use it, or take it out",
    ],
    [
      "a fact that is read and not declared",
      { caps: { late: { ...rule, when: isTrue("has2") as never, notAbove: "B" } } },
      "has2 is read but is no fact of the model: declare it, or mend its spelling",
    ],
    [
      "an unknown article",
      { rounding: { ...rule, cites: law.art("7"), decimals: 0 } },
      'rounding.cites cites invented-1 7, which text.md does not hold: write **7** under "## invented-1"',
    ],
    [
      "an instrument that is not declared",
      { rounding: { ...rule, cites: { instrument: "other-9", article: "1" }, decimals: 0 } },
      "rounding.cites cites instrument other-9: declare it under law or instruments",
    ],
    [
      "a misspelt field",
      { facts: { ...facts, has: { ...facts.has, where: { wholeYeer: { is: true } } } } },
      "fact has: item tax-profile has no field wholeYeer; did you mean wholeYear?",
    ],
    [
      "a code that the catalogue does not have",
      { facts: { ...facts, late: { ...facts.late, where: { indicator: { is: "01O101" } } } } },
      "fact late: indicator is never 01O101; did you mean 010101?",
    ],
    [
      "two vetoes that contradict",
      { vetoes: { ...sound.vetoes, twice: { ...rule, when: atLeast("late", "many"), grade: "B" } } },
      "vetoes many and twice contradict: the same finding gives C and B; keep one",
    ],
    [
      "a veto that reads the score",
      { vetoes: { many: { ...rule, when: atLeast("score", "many"), grade: "C" } } },
      "vetoes many reads the score, which is not made yet: use caps, requires or triggers",
    ],
    [
      "a grade that the model does not have",
      { vetoes: { many: { ...rule, when: atLeast("late", "many"), grade: "D" } } },
      "grade D is used but not among the model's grades",
    ],
    [
      "a parameter that is no number",
      { parameters: { ...sound.parameters, each: points("five") } },
      'parameter each: "five" is no decimal number',
    ],
    [
      "a name that the census uses itself",
      { facts: { ...facts, place: facts.late }, caps: { place: { ...rule, when: atLeast("place", "many"), notAbove: "B" } } },
      "fact place: the census uses this name itself; give the fact another",
    ],
    ["a period of another cadence", { periods: { from: "2020Q1" } }, 'periods: "2020Q1" is no period of cadence year'],
    ["an id outside its sector", { id: "elsewhere/2020" }, "id elsewhere/2020: write sector/name in small letters, digits and hyphens"],
    [
      "indicators left out without saying how much must be known",
      { indicators: { late: { ...rule, ifUnknown: { leftOutOf: "each" }, scores: losesPerOccurrence("late", "each") } } },
      "coverage: indicators may be left out, so say how much must be known",
    ],
  ])("%s", (_what, change, message) => {
    expect(refused(change)).toContain(message);
  });

  it("a choice that never occurs", () => {
    const grade = latest(taxFault, "indicator", { says, cites, absent: null });
    const change = { facts: { ...facts, grade }, caps: { late: { ...rule, when: isOneOf("grade", "01O101"), notAbove: "B" } } };
    expect(refused(change as Partial<Model>)).toContain("caps late: grade is never 01O101; did you mean 010101?");
  });

  it("no worked example", () => {
    expect(refusalsOf({ model: sound, examples: [], text, others: [] })).toEqual([
      "examples: there is none; give at least one worked example with its expected grade",
    ]);
  });

  it("another model of the sector for the same periods", () => {
    expect(refused({}, [{ ...sound, id: "invented/2019" }])).toEqual([
      "periods: invented/2019 governs the same periods of invented; end the one where the other begins",
    ]);
  });
});

describe("models that read each other's grades", () => {
  const reading = (id: string, sector: string): Model => ({
    ...sound,
    id: `${id}/2020`,
    sector: id,
    facts: { ...facts, other: gradeBy(sector, { says, cites }) },
    caps: { other: { ...rule, when: isOneOf("other", "C"), notAbove: "B" } },
  });

  it("come after those they read", () => {
    const [last, middle] = [reading("last", "middle"), reading("middle", "invented")];
    expect(inReadingOrder([last, middle, sound]).map((model) => model.id)).toEqual(["invented/2020", "middle/2020", "last/2020"]);
  });

  it("are refused in a circle, with all their names", () => {
    const [one, two] = [reading("one", "two"), reading("two", "one")];
    expect(refusalsOf({ model: one, examples, text, others: [two] })).toEqual([
      "models read each other's grades: two/2020 → one/2020 → two/2020; take one of these facts away",
    ]);
  });

  it("are refused where no model gives that grade", () => {
    expect(refusalsOf({ model: reading("one", "nowhere"), examples, text, others: [] })).toEqual([
      "a fact reads ratings of nowhere, which no model gives: mend its spelling",
    ]);
  });
});

import { z } from "zod";
import { factKinds } from "@/scoring/facts/kinds";
import { mechanisms } from "@/scoring/mechanisms/mechanisms";

/** Every name of a field below, to tell what a misspelt one may have meant. */
export const knownNames = new Set<string>();

const exactly = <S extends z.ZodRawShape>(shape: S) => {
  for (const name of Object.keys(shape)) knownNames.add(name);
  return z.strictObject(shape);
};
const named = <T extends z.ZodType>(of: T) => z.record(z.string(), of);
const literals = (values: readonly string[]) => z.enum(values as [string, ...string[]]);

const text = z.string().min(1);
const words = exactly({ zh: text, en: text });
const cites = exactly({ instrument: text, article: text });
const provenance = z.enum(["official", "secondary", "proposal"]);
const publicity = z.enum(["public", "onConsent", "departmentsOnly"]);
const kinds = z.array(z.enum(["enterprise", "individualBusiness", "institution", "licensedPerson"])).min(1);
const repair = exactly({ says: words, afterMonths: text.optional() });

const ruled = { label: words, cites, provenance, reading: words.optional(), repair: repair.optional() };
const rule = exactly(ruled);

const threshold = exactly({ choice: text, column: text, fact: text, value: text, cites, provenance });
const tests = <T extends string>(...names: T[]) => z.enum(names as [T, ...T[]]);
const condition: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("test", [
    exactly({ test: tests("isTrue", "isFalse"), fact: text }),
    exactly({ test: tests("atLeast", "moreThan", "atMost", "lessThan"), fact: text, value: text }),
    exactly({ test: tests("is"), fact: text, choice: text }),
    exactly({ test: tests("isOneOf"), fact: text, choices: z.array(text).min(1) }),
    exactly({ test: tests("shareAtLeast", "shareAtMost"), fact: text, of: text, value: text }),
    exactly({ test: tests("reachesRow"), by: text, column: text, rows: z.array(threshold).min(1) }),
    exactly({ test: tests("all", "any"), conditions: z.array(condition).min(1) }),
  ]),
);
const when = { when: condition };

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const window = z.union([
  z.literal("upToPeriodEnd"),
  exactly({ periods: z.int() }),
  exactly({ months: z.int().positive() }),
  exactly({ ownYearFrom: exactly({ item: text, field: text }) }),
]);
const test = z.union([
  exactly({ is: z.union([z.string(), z.number(), z.boolean()]) }),
  exactly({ not: text }),
  exactly({ in: z.array(text).min(1) }),
  exactly({ atLeast: text }),
  exactly({ present: z.boolean() }),
]);
const fact = exactly({
  kind: literals(Object.keys(factKinds)),
  type: tests("count", "amount", "share", "yesNo", "choice", "events"),
  item: text,
  field: text.optional(),
  where: named(test),
  window,
  clock: tests("occurredOn", "decidedOn"),
  absent: value,
  keeps: z.array(text).optional(),
  says: words,
  cites,
});

const dated = exactly({ from: text, value: text, cites, provenance });
const parameter = exactly({ says: words, rows: z.array(dated).min(1), reading: words.optional() });
const instrument = exactly({ id: text, number: words, title: words, issuer: words, inForceFrom: text, repealedFrom: text.optional() });
const ifUnknown = z.union([z.literal("cannotBeRated"), exactly({ loses: text }), exactly({ leftOutOf: text })]);
// what else a mechanism's node holds is checked by the mechanism when it is read
const scores = z.looseObject({ mechanism: literals(mechanisms.map(({ name }) => name)) });

const sides = ["atLeast", "moreThan", "atMost", "lessThan", "always"] as const;
const cut = exactly({
  grade: text,
  atLeast: text.optional(),
  moreThan: text.optional(),
  atMost: text.optional(),
  lessThan: text.optional(),
  always: z.literal(true).optional(),
  requires: exactly({ ...ruled, ...when }).optional(),
}).refine((given) => sides.filter((side) => given[side] !== undefined).length === 1, { message: `give one of ${sides.join(", ")}` });

const graded = exactly({ ...ruled, ...when, grade: text });
const list = exactly({
  ...ruled,
  planWord: words.optional(),
  side: tests("adverse", "good", "watch"),
  publicity: tests("public", "departmentsOnly"),
  term: text.nullable(),
  earliestExit: text.nullable(),
  exits: z.array(rule),
  entries: z.union([exactly({ forGrades: z.array(text).min(1) }), named(exactly({ ...ruled, ...when }))]),
});
const cohort = exactly({
  says: words,
  cites,
  provenance,
  of: fact,
  within: fact.optional(),
  better: tests("higher", "lower"),
  minimum: text,
});

/** The shape of a model as a document keeps it, items standing as ids. Holds names and kinds; what they mean together is checked after. */
export const modelShape = exactly({
  id: text,
  sector: text,
  title: words,
  status: tests("inForce", "historical", "suspended", "proposed"),
  purpose: tests("credit", "risk", "size", "lists"),
  publicity,
  cadence: tests("year", "quarter", "month", "julyToJune"),
  law: instrument,
  instruments: z.array(instrument).optional(),
  lawCheckedOn: text,
  subjectKinds: kinds,
  periods: exactly({ from: text, to: text.optional(), reading: words.optional() }),
  appliesTo: exactly({ ...ruled, ...when }),
  facts: named(fact),
  parameters: named(parameter),
  opening: exactly({ ...ruled, cases: z.array(exactly({ ...when, points: text })), otherwise: text }).nullable(),
  indicators: named(exactly({ ...ruled, scores, ifUnknown })),
  coverage: exactly({ ...ruled, least: text }).optional(),
  bounds: exactly({ floor: text.optional(), ceiling: text.optional() }),
  rounding: exactly({ ...ruled, decimals: z.int().min(0).max(3) }).nullable(),
  vetoes: named(exactly({ ...ruled, ...when, grade: text, liftedBy: named(graded).optional() })),
  direct: named(exactly({ ...ruled, ...when, grade: text.nullable() })),
  ladder: exactly({ ...ruled, bestFirst: z.array(cut), otherwise: text }),
  shifts: named(exactly({ ...ruled, ...when, direction: tests("down", "up"), steps: text, notPast: text })).optional(),
  caps: named(exactly({ ...ruled, ...when, notAbove: text })),
  replacements: named(exactly({ ...ruled, ...when, among: z.array(text).min(1), grade: text })),
  triggers: named(exactly({ ...ruled, ...when })),
  cohorts: named(cohort).optional(),
  lists: named(list).optional(),
  grades: named(exactly({ words, tone: z.int().min(1).max(5), decidedByPerson: z.literal(true).optional() })),
});

const data = named(z.union([z.string(), z.number(), z.boolean()]));

export const examplesShape = z.array(
  exactly({
    title: words,
    source: text,
    provenance,
    period: text,
    records: z.array(exactly({ item: text, data })),
    expected: exactly({
      outcome: tests("rated", "undetermined", "notRated"),
      score: z.string().nullable(),
      grade: z.string().nullable(),
      points: named(z.string()).optional(),
      triggers: z.array(z.string()).optional(),
      lists: z.array(z.string()).optional(),
    }),
    note: words.optional(),
  }),
);

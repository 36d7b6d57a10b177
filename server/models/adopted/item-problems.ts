import { z } from "zod";
import { catalogue } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { fieldsOfRule } from "@/scoring/catalogue/row-rule";
import { builtInItem, itemsNamed, type ModelDocument } from "./document";
import { nearest } from "./nearest";

const text = z.string().min(1);
const words = z.strictObject({ zh: text, en: text });
const field = z.strictObject({
  type: z.enum(["text", "day", "month", "amount", "count", "share", "choice", "yesNo"]),
  title: words,
  required: z.boolean(),
  columns: z.array(text).min(1),
  unit: words.optional(),
  choices: z.record(z.string(), words).optional(),
  aliases: z.record(z.string(), z.string()).optional(),
  maxLength: z.int().positive().optional(),
  written: z.enum(["plain", "tenThousand", "capital"]).optional(),
  identifies: z.literal(true).optional(),
  mayLieAhead: z.boolean().optional(),
});
const names = z.array(text).min(1);
const rule = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("publicationEnds"),
    from: text,
    until: text,
    graver: z.strictObject({ fields: names, among: names, class: z.enum(["general", "serious"]) }).optional(),
  }),
  z.strictObject({ kind: z.literal("amountAgrees"), amount: text, choices: names, needing: z.array(text), barring: z.array(text) }),
  z.strictObject({ kind: z.enum(["organCode", "bodiesOnly"]), field: text }),
  z.strictObject({ kind: z.literal("blankForIndividualBusiness"), fields: names }),
]);
const itemShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "small letters, digits and hyphens"),
  code: text,
  title: words,
  department: z.strictObject({ id: text, name: words }),
  subjectKinds: z.array(z.enum(["enterprise", "individualBusiness", "institution", "licensedPerson"])).min(1),
  class: z.enum(["basic", "good", "minor", "general", "serious"]),
  publicity: z.enum(["public", "onConsent", "departmentsOnly"]),
  shownForMonths: z.int().positive().optional(),
  basis: z.strictObject({ words, provenance: z.enum(["official", "secondary", "proposal"]) }),
  reportWithinWorkingDays: z.int().min(0),
  makesSubject: z.boolean().optional(),
  subject: z.strictObject({ by: z.enum(["uscc", "residentId"]), codeField: text, nameField: text.optional() }),
  key: z.array(text).min(1),
  occurredOn: text,
  decidedOn: text.optional(),
  effectiveUntil: text.optional(),
  fields: z.record(z.string(), field),
  ordered: z.array(z.tuple([text, text])).optional(),
  rules: z.array(rule).optional(),
});

const fieldNames = (item: CatalogueItem): string[] => {
  const { subject, key, occurredOn, decidedOn, effectiveUntil, ordered, rules } = item;
  const ruled = (rules ?? []).flatMap(fieldsOfRule);
  return [subject.codeField, subject.nameField, ...key, occurredOn, decidedOn, effectiveUntil, ...(ordered ?? []).flat(), ...ruled].filter(
    (each) => each !== undefined,
  );
};

const misspelt = (item: CatalogueItem): string[] =>
  [...new Set(fieldNames(item))]
    .filter((name) => !(name in item.fields))
    .map((name) => {
      const meant = nearest(name, Object.keys(item.fields));
      return `names field ${name}, which it does not have${meant ? `; did you mean ${meant}?` : ""}`;
    });

const undated = (item: CatalogueItem): string[] =>
  [...new Set([item.occurredOn, item.decidedOn ?? item.occurredOn])]
    .filter((name) => name in item.fields && (item.fields[name]?.type !== "day" || item.fields[name]?.required !== true))
    .map((name) => `is dated by ${name}, which must be a day that is always there`);

const doubledColumns = (item: CatalogueItem): string[] => {
  const columns = Object.values(item.fields).flatMap((each) => each.columns);
  return [...new Set(columns.filter((each, index) => columns.indexOf(each) !== index))].map(
    (column) => `takes column ${column} for two fields`,
  );
};

const wrongAliases = (item: CatalogueItem): string[] =>
  Object.entries(item.fields).flatMap(([name, { type, choices, aliases }]) => [
    ...(type === "choice" && Object.keys(choices ?? {}).length === 0 ? [`field ${name} is a choice without choices`] : []),
    ...Object.values(aliases ?? {})
      .filter((code) => !(code in (choices ?? {})))
      .map((code) => `field ${name} has an alias for ${code}, which is no choice`),
  ]);

const unlimited = (item: CatalogueItem): string[] =>
  (item.class === "general" || item.class === "serious") && item.shownForMonths === undefined
    ? [`is of class ${item.class} and must say for how many months it is shown (shownForMonths)`]
    : [];

const clashes = (item: CatalogueItem, others: readonly CatalogueItem[]): string[] => {
  const rival = builtInItem(item.id) ?? others.find((other) => other.id === item.id);
  if (rival && JSON.stringify(rival) !== JSON.stringify(item)) {
    const fields = [...new Set([...Object.keys(item.fields), ...Object.keys(rival.fields)])];
    const differing = fields.filter((name) => JSON.stringify(item.fields[name]) !== JSON.stringify(rival.fields[name]));
    return [
      `has the id of an item of ${rival.department.name.en} but differs${differing.length > 0 ? ` in ${differing.join(", ")}` : ""}: import that item, or choose another id`,
    ];
  }
  const sameCode = [...catalogue, ...others].find((other) => other.code === item.code && other.id !== item.id);
  return sameCode ? [`has the code ${item.code} of item ${sameCode.id}: choose another`] : [];
};

const problemsOfItem = (item: CatalogueItem, others: readonly CatalogueItem[]): string[] => {
  const shape = itemShape.safeParse(item);
  if (!shape.success) return shape.error.issues.map((issue) => `${issue.path.join(".") || "item"}: ${issue.message}`);
  return [
    ...misspelt(item),
    ...undated(item),
    ...doubledColumns(item),
    ...wrongAliases(item),
    ...unlimited(item),
    ...clashes(item, others),
  ];
};

/** What is wrong with the catalogue items a model brings, and which of those it names are nowhere. `others` are items of other outside models. */
export const itemProblems = ({ model, examples, items }: ModelDocument, others: readonly CatalogueItem[]): string[] => {
  const known = new Set([...catalogue, ...items].map((item) => item.id));
  const missing = [...new Set([...itemsNamed(model), ...itemsNamed(examples)])].filter((id) => !known.has(id) && !builtInItem(id));
  return [
    ...items.flatMap((item) =>
      problemsOfItem(item, [...others, ...items.filter((other) => other !== item)]).map(
        (problem) => `catalogue item ${item.id} ${problem}`,
      ),
    ),
    ...missing.map((id) => {
      const meant = nearest(id, known);
      return `catalogue item ${id} is not known${meant ? `; did you mean ${meant}?` : ": bring it with the model"}`;
    }),
  ];
};

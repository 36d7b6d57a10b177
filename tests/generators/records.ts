import type { Field } from "@/scoring/catalogue/field";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Model } from "@/scoring/engine/define-model";
import { type Example, recordsOf } from "@/scoring/engine/example";
import type { RecordRow } from "@/scoring/engine/fact";
import { addDays } from "@/scoring/engine/legal-date";
import { type Period, shiftPeriod } from "@/scoring/engine/period";
import { isPlatformItem, ratingItem, standingItem } from "@/scoring/facts/platform";
import { type Registered, registry } from "@/scoring/models/registry";
import type { Random } from "@/server/demo/random";

const amounts = ["0", "0.01", "999.99", "1500", "2000", "2000.01", "99999.99", "100000", "120000", "1000000", "1200000", "33333.33"];
const shares = ["0", "0.1", "0.3333", "0.6", "0.9999", "1"];

const dayNear = (random: Random, year: number): string => addDays(`${year - 2}-01-01`, random.below(4 * 365));

const randomValue = (field: Field, random: Random, year: number): string | number | boolean => {
  switch (field.type) {
    case "amount":
      return random.pick(amounts);
    case "share":
      return random.pick(shares);
    case "count":
      return random.below(14);
    case "yesNo":
      return random.chance(0.7);
    case "choice":
      return random.pick(Object.keys(field.choices ?? {}));
    case "day":
      return dayNear(random, year);
    case "month":
      return dayNear(random, year).slice(0, 7);
    default:
      return `text ${random.below(1000)}`;
  }
};

const dataOf = (item: CatalogueItem, random: Random, year: number): RecordRow["data"] => {
  const entries = Object.entries(item.fields).filter(
    ([name, field]) => name !== item.subject.codeField && (field.required || random.chance(0.6)),
  );
  const data: Record<string, string | number | boolean> = Object.fromEntries(
    entries.map(([name, field]) => [name, randomValue(field, random, year)]),
  );
  for (const [earlier, later] of item.ordered ?? []) {
    if (data[earlier] !== undefined && data[later] !== undefined)
      data[later] = addDays(String(data[earlier]), random.pick([0, 1, 3, 4, 30, 31, 90, 91, 200]));
  }
  return data;
};

const recordOf = (item: CatalogueItem, random: Random, year: number): NewRecord => {
  const data = dataOf(item, random, year);
  const occurredOn = String(data[item.occurredOn]);
  return {
    item: item.id,
    occurredOn,
    decidedOn: String(data[item.decidedOn ?? item.occurredOn]),
    showUntil: random.chance(0.2) ? addDays(occurredOn, 100 + random.below(900)) : null,
    data,
  };
};

/** A worked example's records, as they are or with one field of one record set at random. */
const nearExample = (examples: readonly Example[], model: Model, random: Random, year: number): NewRecord[] => {
  const records = recordsOf(random.pick(examples)).map(({ recordId: _, ...record }) => record);
  const place = random.below(records.length * 3);
  const fields = Object.values(model.facts).find((fact) => fact.item.id === records[place]?.item)?.item.fields;
  return records.map((record, index) => {
    const name = random.pick(Object.keys(record.data));
    const field = fields?.[name];
    return index === place && field && field.type !== "day" && !isPlatformItem(record.item)
      ? { ...record, data: { ...record.data, [name]: randomValue(field, random, year) } }
      : record;
  });
};

/** What the platform found, as a record: of a sector, cohort and grades that the model asks for, in this period or the one before. */
const findingOf = (item: CatalogueItem, model: Model, random: Random, period: Period): NewRecord => {
  const asked = Object.values(model.facts).filter((fact) => fact.item.id === item.id);
  const named = (field: string) =>
    random.pick([
      ...new Set(asked.flatMap((fact) => (fact.where[field] && "is" in fact.where[field] ? [String(fact.where[field].is)] : []))),
    ]);
  const occurredOn = shiftPeriod(period, random.chance(0.85) ? 0 : -1).to;
  const dated = { item: item.id, occurredOn, decidedOn: occurredOn, showUntil: null };
  if (item.id === standingItem.id) {
    const peers = random.pick([10, 20, 25, 100]);
    const place = 1 + random.below(peers);
    return { ...dated, data: { cohort: named("cohort"), place, tail: random.pick([peers - place + 1, peers - place + 2]), peers } };
  }
  const sector = named("sector");
  const grade = random.pick(registry.filter((each) => each.model.sector === sector).flatMap((each) => Object.keys(each.model.grades)));
  const score = random.chance(0.5) ? String(random.below(105)) : String(500 + random.below(550));
  return { ...dated, data: item.id === ratingItem.id ? { sector, grade, score } : { sector, grade } };
};

export type NewRecord = Omit<RecordRow, "recordId">;

/**
 * Records of one subject for the items a model reads, with values on and about the cuts: half of them wholly at random, half beside a worked
 * example, since chance alone seldom makes a good grade.
 */
export const randomRecords = ({ model, examples }: Registered, random: Random, period: Period): NewRecord[] => {
  const year = Number(period.to.slice(0, 4));
  const items = [...new Set(Object.values(model.facts).map((fact) => fact.item))];
  const near = random.chance(0.5);
  const many = near ? [0, 0, 0, 0, 0, 0, 0, 0, 1, 2] : [0, 1, 1, 2, 4];
  const own = near
    ? nearExample(
        examples.filter((example) => example.period === period.name),
        model,
        random,
        year,
      )
    : [];
  const one = (item: CatalogueItem) => (isPlatformItem(item.id) ? findingOf(item, model, random, period) : recordOf(item, random, year));
  return [...own, ...items.flatMap((item) => Array.from({ length: random.pick(many) }, () => one(item)))];
};

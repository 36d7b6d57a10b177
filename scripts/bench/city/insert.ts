/**
 * Writing the bench city in SQL: `$count` stands for its size, `$statement` for the place of the statement, and the database draws every
 * number from one seed.
 */

/** Each has `$count` subjects, one population after another in this order. */
const populations = {
  firms: "enterprise",
  taxiDrivers: "licensedPerson",
  contractors: "enterprise",
  carriers: "enterprise",
  roadDrivers: "licensedPerson",
  agencies: "enterprise",
} as const;
type Population = keyof typeof populations;

const names = Object.keys(populations) as Population[];

/** Subjects `s` of a population. */
export const every = (population: Population): string => {
  const place = names.indexOf(population);
  return `generate_series(${place} * $count + 1, ${place + 1} * $count) s`;
};

export const subjectStatements = names.map((population) =>
  populations[population] === "enterprise"
    ? `insert into subjects (kind, code, name, invented) select 'enterprise', 'BENCH' || s, 'invented ' || s, true from ${every(population)}`
    : `insert into subjects (kind, person_hash, person_cipher, name, invented)
        select 'licensedPerson', int4send(s), int4send(s), 'invented ' || s, true from ${every(population)}`,
);

export const chance = (share: number) => `random() < ${share}`;

export const pick = (...values: string[]) =>
  `(array[${values.map((value) => `'${value}'`).join(", ")}])[1 + floor(random() * ${values.length})::int]`;

/** A whole number from 0 up to below `most`. */
export const below = (most: number) => `floor(random() * ${most})::int`;

/** A number with two decimals as departments send it: text. */
export const decimal = (least: number, most: number) => `round((${least} + random() * ${most - least})::numeric, 2)::text`;

/** A day from `first` on, within so many days. */
export const dayFrom = (first: string, days: number) => `date '${first}' + ${below(days)}`;

/** An optional value: null, which `strip` leaves out of the record, in the rest of the cases. */
export const sometimes = (share: number, value: string) => `case when ${chance(share)} then ${value} end`;

export const object = (fields: Readonly<Record<string, string>>) =>
  `jsonb_strip_nulls(jsonb_build_object(${Object.entries(fields)
    .map(([field, value]) => `'${field}', ${value}`)
    .join(", ")}))`;

export const insert = (item: string, day: string, from: string, data: string) => `
  insert into records (subject_id, item, occurred_on, decided_on, data, record_key, content_digest)
  select s, '${item}', ${day}, ${day}, ${data}, '$statement-' || row_number() over (), '\\x00' from ${from}`;

/** One record a subject for most of them: what a department sends once a year or quarter. */
export const insertPeriodic = (item: string, days: readonly string[], population: Population, share: number, data: string): string[] =>
  days.map((day) => insert(item, `date '${day}'`, `(select s from ${every(population)} where ${chance(share)}) as reported`, data));

/** Joins to a population one row a time. The count reads `s`, or it would be drawn once and be the same for all. */
export const times = (count: string) => `generate_series(1, s * 0 + ${count})`;

/** Most have none; the rest have up to `most`. */
export const few = (share: number, most: number) => `case when ${chance(share)} then 1 + ${below(most)} else 0 end`;

interface Events {
  readonly item: string;
  readonly population: Population;
  /** How many a subject has, drawn for each. */
  readonly count: string;
  /** When it was so; and how many days later it was decided. */
  readonly day: string;
  readonly decidedAfter?: string;
  /** Months from the decision for which it is shown; left out where it has no end. */
  readonly months?: number;
  /** May read `day` and `decided`. */
  readonly data: string;
}

/** Records that come one by one, most to end after a time; some are repaired before, some contested. */
export const insertEvents = ({ item, population, count, day, decidedAfter, months, data }: Events) => `
  insert into records (subject_id, item, occurred_on, decided_on, show_until, state, data, record_key, content_digest)
  select s, '${item}', day, decided, ${months === undefined ? "null" : `(decided + interval '${months} months')::date`},
    (case when chance < 0.03 then 'repaired' when chance < 0.05 then 'contested' else 'active' end)::record_state,
    ${data}, '$statement-' || row_number() over (), '\\x00'
  from (select s, day, day + ${decidedAfter ?? "0"} as decided, random() as chance
    from (select s, ${day} as day from ${every(population)}, ${times(count)}) as happened) as decided`;

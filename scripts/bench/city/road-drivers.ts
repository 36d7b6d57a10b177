import { below, chance, dayFrom, every, few, insert, insertEvents, object, pick, sometimes } from "./insert";

/** Carriers that drivers work for: every fifth. */
const employer = "'BENCH' || 5 * (3 * $count / 5 + 1 + floor(random() * ($count / 5))::int)";

/** Results stand on the anniversary of the first certificate, which is drawn from the driver's number alone. */
const issuedOn = "date '2010-01-01' + (s::bigint * 7919 % 5700)::int";
const anniversary = (year: number) => `(${issuedOn} + make_interval(years => ${year} - extract(year from ${issuedOn})::int))::date`;
const results = (year: number) =>
  insert(
    "road-driver-result",
    anniversary(year),
    `(select s from ${every("roadDrivers")} where ${chance(0.97)} and extract(year from ${issuedOn}) < ${year}) as assessed`,
    object({ closedOn: `${anniversary(year)}::text`, grade: pick(...Array(5).fill("AAA"), ...Array(5).fill("AA"), "A", "A", "B") }),
  );
const certificate = (category: string, day: string, from: string) =>
  insert(
    "driver-certificate",
    day,
    from,
    object({ category: `'${category}'`, issuedOn: `(${day})::text`, certificateNumber: "s::text", employer }),
  );

export const roadDriverStatements = [
  certificate("passenger", issuedOn, every("roadDrivers")),
  certificate("dangerousGoods", `${issuedOn} + 400`, `(select s from ${every("roadDrivers")} where s % 5 = 0) as second`),
  ...[2023, 2024, 2025].map(results),
  insertEvents({
    item: "road-driver-conduct",
    population: "roadDrivers",
    // three in the mean, over the cycle, the year before and what followed
    count: "floor(power(random(), 2) * 9)::int",
    day: dayFrom("2023-06-01", 990),
    decidedAfter: below(60),
    months: 60,
    data: object({
      documentNumber: "day::text",
      act: pick(
        ...["RD-22", "RD-23", "RD-24", "RD-25", "RD-26"].flatMap((act) => Array(6).fill(act)),
        ...["RD-19", "RD-20", "RD-21"].flatMap((act) => Array(4).fill(act)),
        ...["RD-14", "RD-15", "RD-16", "RD-17", "RD-18"].flatMap((act) => [act, act]),
        ...["RD-07", "RD-08", "RD-09", "RD-11", "RD-02", "RD-03"],
      ),
      responsibility: sometimes(0.1, pick("minor", "equal", "main", "full")),
      actOn: "day::text",
      decidedOn: "decided::text",
    }),
  }),
  insertEvents({
    item: "road-driver-education",
    population: "roadDrivers",
    count: few(0.06, 2),
    day: dayFrom("2023-06-01", 930),
    decidedAfter: below(40),
    data: object({ fullOn: "day::text", completedOn: "decided::text", hours: `case when ${chance(0.8)} then 18 else 12 end` }),
  }),
];

import { below, chance, dayFrom, decimal, every, few, insert, insertEvents, object, pick, sometimes } from "./insert";

const yearOf = (day: string) => day.slice(0, 4);
/** One carrier in five carries passengers or dangerous goods; the drivers rated work for these. */
const trade = `case s % 20 when 0 then 'dangerousGoods' when 5 then 'passenger' when 10 then 'passenger' when 15 then 'passenger' else 'freight' end`;

/** Vehicles and the year's counts grow together; a few fleets stand in the wrong class, or have none. */
const carrierYear = (day: string) =>
  insert(
    "carrier-year",
    `date '${day}'`,
    `(select s, case when ${chance(0.01)} then 0 when ${chance(0.4)} then 1 + ${below(9)} else 10 + ${below(90)} end as vehicles, ${chance(0.01)} as wrong
      from ${every("carriers")} where ${chance(0.97)}) as fleet`,
    object({
      year: yearOf(day),
      trade,
      vehicles: "vehicles",
      fleet: "case when (vehicles < 10) <> wrong then 'small' else 'ordinary' end",
      accidents: "floor(power(random(), 4) * vehicles * 0.2)::int",
      deaths: "floor(power(random(), 8) * 4)::int",
      injured: "floor(power(random(), 5) * 6)::int",
      violations: "floor(power(random(), 2) * vehicles * 0.5)::int",
      complaints: "floor(power(random(), 3) * vehicles * 0.2)::int",
      driversUninsured: few(0.15, 10),
      vehiclesUninsured: few(0.1, 8),
      fileLost: `case when ${chance(0.3)} then ${decimal(0, 60)} else '0' end`,
      managementLost: `case when ${chance(0.5)} then ${decimal(0, 170)} else '0' end`,
    }),
  );

/** A driver rated once in both years by the model of each category held. Ratings of the year before no longer end. */
const ratedDrivers = (sector: string, period: string, category: string, staleOn: string) => `
  insert into current_ratings (subject_id, model_id, period, run_id, outcome, score, grade, status, stale_on)
  select s, '${sector}/2022', '${period}', 1, 'rated', ${below(20)}, ${pick("AAA", "AAA", "AAA", "AAA", "AA", "AA", "AA", "A", "B")}, 'final', ${staleOn}
  from ${every("roadDrivers")} where ${category}`;
const ends = `case when ${chance(0.2)} then ${dayFrom("2026-04-01", 900)} end`;

export const carrierStatements = [
  insert(
    "transport-licence",
    "day",
    `(select s, ${dayFrom("2005-01-01", 7400)} as day from ${every("carriers")}) as licensed`,
    object({ licenceNumber: "'L' || s", trade, issuedOn: "day::text", validUntil: sometimes(0.8, "'2029-12-31'") }),
  ),
  insert(
    "transport-licence",
    "day",
    `(select s, ${dayFrom("2015-01-01", 4200)} as day from ${every("carriers")} where ${chance(0.1)}) as licensed`,
    object({ licenceNumber: "'M' || s", trade: pick("freight", "cruisingTaxi", "drivingSchool"), issuedOn: "day::text" }),
  ),
  ...["2024-12-31", "2025-12-31"].map(carrierYear),
  insertEvents({
    item: "carrier-incident",
    population: "carriers",
    count: few(0.02, 2),
    day: dayFrom("2023-01-01", 1130),
    decidedAfter: below(80),
    months: 60,
    data: object({
      kind: pick(...Array(8).fill("traffic"), "safety", "pollution", "service", "concealment"),
      deaths: "floor(power(random(), 3) * 14)::int",
      responsibility: pick("none", "minor", "equal", "main", "full"),
      happenedOn: "day::text",
      decidedOn: "decided::text",
    }),
  }),
  ...["2023-12-31", "2024-12-31"].map((day) =>
    insert(
      "carrier-result",
      `date '${day}'`,
      `(select s from ${every("carriers")} where ${chance(0.95)}) as assessed`,
      object({ scheme: pick(...Array(15).fill("roadTransport"), "taxi"), grade: pick("AAA", "AAA", "AA", "AA", "AA", "A", "B") }),
    ),
  ),
  ratedDrivers("passenger-drivers", "2024", "true", "null"),
  ratedDrivers("passenger-drivers", "2025", "true", ends),
  ratedDrivers("dangerous-goods-drivers", "2025", "s % 5 = 0", ends),
];

import { below, chance, dayFrom, every, few, insert, insertEvents, object, pick, times } from "./insert";

export const taxiDriverStatements = [
  insert(
    "driver-certificate",
    "date '2018-05-01'",
    every("taxiDrivers"),
    `jsonb_build_object('category', ${pick("cruisingTaxi", "rideHailing")}, 'issuedOn', '2018-05-01', 'certificateNumber', s::text)`,
  ),
  insert(
    "driver-duty",
    "date '2025-12-31'",
    every("taxiDrivers"),
    `jsonb_build_object('year', 2025, 'yearEndOn', '2025-12-31', 'monthsOnDuty', ${below(13)})`,
  ),
  insert(
    "driver-conduct",
    "day",
    `(select s, ${dayFrom("2025-01-01", 330)} as day from ${every("taxiDrivers")}, ${times(below(5))}) as act`,
    `jsonb_build_object('act', ${pick("OV-15", "OV-20", "PT-05", "PT-09", "PB-01", "PB-02", "PB-04", "OV-05")}, 'actOn', day::text, 'decidedOn', day::text)`,
  ),
  insert(
    "driver-training",
    "date '2025-11-01'",
    `(select s from ${every("taxiDrivers")} where ${chance(0.1)}) as trained`,
    `jsonb_build_object('attendedOn', '2025-11-01', 'hours', 18)`,
  ),
  insert(
    "driver-result",
    "date '2024-12-31'",
    every("taxiDrivers"),
    `jsonb_build_object('year', 2024, 'yearEndOn', '2024-12-31', 'grade', ${pick("AAA", "AA", "A", "B")})`,
  ),
  insertEvents({
    item: "driver-matter",
    population: "taxiDrivers",
    count: few(0.01, 2),
    day: dayFrom("2024-10-01", 480),
    decidedAfter: below(60),
    months: 60,
    data: object({
      caseNumber: "day::text",
      kind: pick("courtListed", "graveBreach", "serviceIncident"),
      happenedOn: "day::text",
      decidedOn: "decided::text",
    }),
  }),
];

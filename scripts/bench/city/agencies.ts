import { below, chance, dayFrom, every, few, insert, insertEvents, insertPeriodic, object, pick, sometimes } from "./insert";

const quarterEnds = ["2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"];

/** Acts by how often they are met. */
const acts = pick(
  ...Array(12).fill("TA-17"),
  ...Array(10).fill("TA-18"),
  ...Array(8).fill("TA-15"),
  ...Array(6).fill("TA-16"),
  ...Array(8).fill("TA-19"),
  ...["TA-06", "TA-07", "TA-08", "TA-12", "TA-13", "TA-14"].flatMap((act) => [act, act, act]),
  ...["TA-02", "TA-03", "TA-04", "TA-05", "TA-09", "TA-10", "TA-11", "TA-20", "TA-01", "TA-04S"],
);

export const agencyStatements = [
  insert(
    "tourism-operator",
    "day",
    `(select s, ${dayFrom("2003-01-01", 8300)} as day from ${every("agencies")}) as licensed`,
    object({ trade: pick(...Array(15).fill("travelAgency"), "lodging"), licenceNumber: "'L' || s", licensedOn: "day::text" }),
  ),
  ...insertPeriodic(
    "agency-quarter",
    quarterEnds,
    "agencies",
    0.96,
    object({ visitors: below(5000), volunteerHours: `greatest(0, ${below(60)} - 30)`, settledInTime: chance(0.2) }),
  ),
  insertEvents({
    item: "tourism-penalty",
    population: "agencies",
    count: "floor(power(random(), 3) * 8)::int",
    day: dayFrom("2021-06-01", 1600),
    decidedAfter: below(120),
    months: 60,
    data: object({
      documentNumber: "day::text",
      act: acts,
      measure: pick("warning", "fine", "fine", "confiscation"),
      harmsTourists: chance(0.3),
      matter: sometimes(0.3, `'M' || ${below(4)}`),
      actEndedOn: "day::text",
      decidedOn: "decided::text",
    }),
  }),
  insertEvents({
    item: "tourism-complaint",
    population: "agencies",
    count: "floor(power(random(), 2) * 8)::int",
    day: dayFrom("2024-06-01", 590),
    decidedAfter: below(30),
    months: 12,
    data: object({
      valid: chance(0.6),
      mainlyResponsible: chance(0.4),
      refused: chance(0.02),
      unperformed: chance(0.02),
      receivedOn: "day::text",
      handledOn: "decided::text",
    }),
  }),
  insertEvents({
    item: "tourism-review",
    population: "agencies",
    count: "floor(power(random(), 2) * 6)::int",
    day: dayFrom("2024-09-01", 500),
    months: 12,
    data: object({ reviewNumber: "day::text", verifiedOn: "day::text" }),
  }),
  insertEvents({
    item: "tourism-award",
    population: "agencies",
    count: "floor(power(random(), 2) * 4)::int",
    day: dayFrom("2023-06-01", 960),
    months: 36,
    data: object({
      group: pick("commendation", "commendation", "contest", "thanks"),
      level: pick("national", "provincial", "municipal", "municipal", "county", "county", "none"),
      object: sometimes(0.4, `'object ' || ${below(3)}`),
      awardedOn: "day::text",
    }),
  }),
  insertEvents({
    item: "tourism-list-entry",
    population: "agencies",
    count: few(0.02, 1),
    day: dayFrom("2023-01-01", 1100),
    months: 36,
    data: object({
      list: pick("serious", "slight", "slight", "watch"),
      listedOn: "day::text",
      removedOn: sometimes(0.2, "(day + 100)::text"),
    }),
  }),
];

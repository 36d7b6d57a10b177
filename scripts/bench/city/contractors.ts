import { below, dayFrom, few, insertEvents, insertPeriodic, object, pick, sometimes } from "./insert";

const quarterEnds = ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"];
const party = (name: string) =>
  object({
    party: `'${name}'`,
    qualification: pick(...Array(60).fill("valid"), "withdrawn", "cancelled", "expired"),
    safetyLicence: pick(...Array(60).fill("valid"), "suspended", "revoked", "expired"),
    projectsInWindow: below(12),
    missingItems: `greatest(0, ${below(10)} - 6)`,
  });

/** Acts by how often they are met: light and middling ones repeat, the gravest are rare. */
const acts = pick(
  ...Array(14).fill("RC-D-15"),
  ...Array(10).fill("RC-D-10"),
  ...Array(8).fill("RC-D-05"),
  ...Array(6).fill("RC-D-04"),
  ...["RC-D-08", "RC-D-09", "RC-D-11", "RC-D-12a", "RC-D-13", "RC-D-14a"].flatMap((act) => [act, act, act]),
  ...["RC-D-01", "RC-D-06", "RC-D-12b", "RC-D-14b", "RC-D-02", "RC-D-07", "RC-E-02"],
);

export const contractorStatements = [
  ...insertPeriodic("construction-party", quarterEnds, "contractors", 0.98, party("construction")),
  ...insertPeriodic("construction-party", quarterEnds, "contractors", 0.08, party("supervision")),
  ...insertPeriodic(
    "public-credit-grade",
    ["2024-06-30", "2025-06-30"],
    "contractors",
    0.75,
    object({ grade: pick("excellent", "good", "good", "good", "medium", "medium", "poor") }),
  ),
  insertEvents({
    item: "construction-conduct",
    population: "contractors",
    // two in the mean, and a few firms with many
    count: "floor(power(random(), 3) * 9)::int",
    day: dayFrom("2022-01-01", 1480),
    months: 36,
    data: object({ act: acts, decidedOn: "day::text", documentNumber: "day::text", matter: sometimes(0.3, `'M' || ${below(4)}`) }),
  }),
  insertEvents({
    item: "construction-award",
    population: "contractors",
    count: "floor(power(random(), 1.5) * 6)::int",
    day: dayFrom("2022-06-01", 1330),
    months: 36,
    data: object({
      party: pick(...Array(9).fill("construction"), "supervision"),
      level: pick("national", "provincial", "provincial", "municipal", "municipal", "municipal", "county", "county"),
      group: pick("quality", "quality", "quality", "technology", "staff", "honour"),
      object: sometimes(0.5, `'works ' || ${below(3)}`),
      awardedOn: "day::text",
    }),
  }),
  insertEvents({
    item: "construction-listing",
    population: "contractors",
    count: few(0.01, 1),
    day: dayFrom("2024-01-01", 740),
    months: 36,
    data: object({ list: pick("blacklist", "warning", "wages"), listedOn: "day::text", removedOn: sometimes(0.3, "(day + 100)::text") }),
  }),
  insertEvents({
    item: "construction-conviction",
    population: "contractors",
    count: few(0.003, 1),
    day: dayFrom("2023-06-01", 950),
    months: 36,
    data: object({ documentNumber: "day::text", offence: "'offence'", effectiveOn: "day::text" }),
  }),
];

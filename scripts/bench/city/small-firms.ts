import { below, chance, dayFrom, decimal, every, few, insertEvents, insertPeriodic, object, pick, sometimes } from "./insert";

const yearEnd = ["2025-12-31"];
/** What was sent for the year before lies in the same table. */
const twoYearEnds = ["2024-12-31", "2025-12-31"];

/** Size is another model's rating. */
const sizes = `
  insert into current_ratings (subject_id, model_id, period, run_id, outcome, grade, status)
  select s, 'enterprise-size/2011', '2025', 1, 'rated', ${pick(...Array(11).fill("micro"), ...Array(7).fill("small"), "medium", "large")}, 'final'
  from ${every("firms")}`;

/** Firms as departments, utilities, banks and courts know them; their tax results are with the tax records. */
export const smallFirmStatements = [
  sizes,
  ...insertPeriodic(
    "financial-return",
    twoYearEnds,
    "firms",
    0.85,
    object({
      debtRatio: sometimes(0.97, decimal(15, 90)),
      currentRatio: sometimes(0.97, decimal(60, 240)),
      costOfRevenue: sometimes(0.95, decimal(82, 108)),
      negativeEquity: chance(0.02),
    }),
  ),
  ...insertPeriodic("invoiced-sales", twoYearEnds, "firms", 0.9, object({ salesIndex: decimal(70, 140) })),
  ...insertPeriodic(
    "electricity-use",
    twoYearEnds,
    "firms",
    0.9,
    object({ useIndex: sometimes(0.95, decimal(60, 130)), idleMonths: sometimes(0.05, `1 + ${below(12)}`) }),
  ),
  ...insertPeriodic("social-insurance-year", twoYearEnds, "firms", 0.92, object({ monthsPaid: `12 - ${few(0.25, 12)}` })),
  ...insertPeriodic("housing-fund-year", twoYearEnds, "firms", 0.7, object({ monthsPaid: `12 - ${few(0.25, 12)}` })),
  ...insertPeriodic("account-turnover", yearEnd, "firms", 0.6, object({ turnoverOfSales: decimal(10, 120) })),
  ...insertPeriodic(
    "owner-credit",
    yearEnd,
    "firms",
    0.7,
    object({ record: pick(...Array(16).fill("clean"), "short", "short", "none", "worse") }),
  ),
  ...insertPeriodic(
    "enterprise-filing",
    yearEnd,
    "firms",
    0.75,
    object({ ownerYearsInTrade: sometimes(0.95, below(25)), guaranteesOfEquity: sometimes(0.9, decimal(0, 130)) }),
  ),
  ...insertPeriodic("related-firms", yearEnd, "firms", 0.8, object({ finding: pick(...Array(18).fill("none"), "oneMinor", "more") })),
  insertEvents({
    item: "late-utility-bill",
    population: "firms",
    count: few(0.15, 4),
    day: dayFrom("2024-07-01", 600),
    months: 12,
    data: object({ utility: pick("electricity", "water", "gas"), lateOn: "day::text", amountYuan: decimal(50, 5000) }),
  }),
  insertEvents({
    item: "debtor-case",
    population: "firms",
    count: few(0.1, 3),
    day: dayFrom("2022-06-01", 1380),
    months: 36,
    data: object({ caseNumber: "day::text", liableOn: "day::text", state: pick("settled", "open") }),
  }),
  insertEvents({
    item: "penalty",
    population: "firms",
    count: few(0.15, 3),
    day: dayFrom("2024-07-01", 640),
    months: 12,
    data: object({
      category: pick("warning", "warning", "criticism", "fine", "fine", "fine", "confiscation", "suspension", "stop"),
      breach: "'breach'",
      organ: "'organ'",
      fineYuan: sometimes(0.6, decimal(100, 50_000)),
      decidedOn: "day::text",
    }),
  }),
  insertEvents({
    item: "abnormal-decision",
    population: "firms",
    count: few(0.08, 3),
    day: dayFrom("2019-01-01", 2600),
    data: object({ standing: pick("listed", "removed", "removed", "clear"), decidedOn: "day::text" }),
  }),
  insertEvents({
    item: "owner-listing",
    population: "firms",
    count: few(0.01, 2),
    day: dayFrom("2023-06-01", 1000),
    months: 36,
    data: object({ list: "'list'", listedOn: "day::text", removedOn: sometimes(0.3, "(day + 200)::text") }),
  }),
  insertEvents({
    item: "judgment-defaulter",
    population: "firms",
    count: few(0.015, 2),
    day: dayFrom("2022-06-01", 1300),
    months: 60,
    data: object({ caseNumber: "day::text", listedOn: "day::text", deletedOn: sometimes(0.4, "(day + 150)::text") }),
  }),
  insertEvents({
    item: "adverse-list",
    population: "firms",
    count: few(0.005, 1),
    day: dayFrom("2023-06-01", 1000),
    months: 36,
    data: object({
      list: pick("seriousViolation", "seriousQuality", "ecommerce"),
      listedOn: "day::text",
      removedOn: sometimes(0.3, "(day + 400)::text"),
    }),
  }),
];

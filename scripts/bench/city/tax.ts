import { below, chance, every, insert, pick, times } from "./insert";

const dayOf2025 = "date '2025-01-01' + floor(random() * 330)::int";

export const taxStatements = [
  insert(
    "tax-profile",
    "date '2025-12-31'",
    every("firms"),
    `jsonb_build_object('year', 2025, 'yearEndOn', '2025-12-31', 'firstTaxMatterOn', (date '2000-01-01' + floor(random() * 9400)::int)::text,
      'operatingSince', (date '2000-01-01' + floor(random() * 9000)::int)::text, 'wholeYear', ${chance(0.99)}, 'recurringComplete', ${chance(0.98)},
      'nonRecurringPresent', ${chance(0.35)}, 'taxAndFeePresent', ${chance(0.8)}, 'businessIncome', case when ${chance(0.05)} then '0' else (1000 + s)::text end,
      'zeroVatMonthsInRow', floor(random() * 5)::int, 'zeroVatMonths', floor(random() * 8)::int, 'zeroVatHasNormalReason', ${chance(0.5)}, 'booksSound', ${chance(0.98)})`,
  ),
  insert(
    "tax-fault",
    "day",
    `(select s, ${dayOf2025} as day from ${every("firms")}, ${times(below(3))}) as fault`,
    `jsonb_strip_nulls(jsonb_build_object('indicator', ${pick("010101", "010103", "020101", "010505", "030105", "100101")}, 'month', to_char(day, 'YYYY-MM'),
      'faultOn', day::text, 'recordedOn', day::text, 'amountYuan', floor(random() * 5000)::text,
      'correctedOn', case when ${chance(0.6)} then (day + floor(random() * 120)::int)::text end, 'sharePaid', case when ${chance(0.2)} then '0.6' end))`,
  ),
  insert(
    "tax-serious",
    "day",
    `(select s, ${dayOf2025} as day from ${every("firms")} where ${chance(0.02)}) as found`,
    `jsonb_build_object('condition', ${pick("18-04", "18-09", "18-06")}, 'foundOn', day::text)`,
  ),
  insert(
    "tax-result",
    "date '2024-12-31'",
    every("firms"),
    `jsonb_build_object('year', 2024, 'yearEndOn', '2024-12-31', 'grade', ${pick("A", "B", "B", "C", "D")}, 'byScore', true)`,
  ),
  insert(
    "tax-overall-repair",
    "date '2025-12-05'",
    `(select s from ${every("firms")} where ${chance(0.05)}) as repaired`,
    `jsonb_build_object('decidedOn', '2025-12-05', 'cleanMonths', floor(random() * 12)::int)`,
  ),
];

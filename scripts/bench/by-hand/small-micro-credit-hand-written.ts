/**
 * small-micro-credit/2026 for 2025, seen on 30 April 2026. What is sent once a year is joined by its day, one record a firm; only what few
 * firms have is grouped. Both running scores take points alone down to a floor, so that a sum held by the floor is the same.
 */
export const smallMicroCreditByHand = `
with live as not materialized (
  select subject_id, record_id, item, occurred_on, show_until, data from records
  where superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= '2026-04-30')
),
adverse as (
  select subject_id, min(show_until) + 1 as stale,
    count(*) filter (where item = 'late-utility-bill' and occurred_on between '2025-01-01' and '2025-12-31') as late_bills,
    count(*) filter (where item = 'debtor-case' and occurred_on between '2023-01-01' and '2025-12-31') as cases,
    sum(case data->>'state' when 'settled' then 3 else 6 end) filter (where item = 'debtor-case' and occurred_on between '2023-01-01' and '2025-12-31') as case_points,
    jsonb_agg(jsonb_build_array(record_id, data->>'state', occurred_on) order by occurred_on, record_id)
      filter (where item = 'debtor-case' and occurred_on between '2023-01-01' and '2025-12-31') as case_events,
    count(*) filter (where item = 'penalty' and occurred_on <= '2025-12-31' and data->>'category' <> 'warning') as penalties,
    sum(case when data->>'category' in ('revocation', 'stop') then 6 else 2 end)
      filter (where item = 'penalty' and occurred_on <= '2025-12-31' and data->>'category' not in ('warning', 'criticism')) as penalty_points,
    jsonb_agg(jsonb_build_array(record_id, data->>'category', occurred_on) order by occurred_on, record_id)
      filter (where item = 'penalty' and occurred_on <= '2025-12-31' and data->>'category' not in ('warning', 'criticism')) as penalty_events,
    count(*) filter (where item = 'owner-listing' and occurred_on <= '2025-12-31' and not data ? 'removedOn') as listings,
    bool_or(item = 'judgment-defaulter' and occurred_on <= '2025-12-31' and not data ? 'deletedOn') as defaulter,
    bool_or(item = 'adverse-list' and occurred_on <= '2025-12-31' and data->>'list' in ('seriousViolation', 'seriousQuality') and not data ? 'removedOn') as serious
  from live
  where item in ('late-utility-bill', 'debtor-case', 'penalty', 'owner-listing', 'judgment-defaulter', 'adverse-list')
  group by subject_id
),
abnormal as (
  select distinct on (subject_id) subject_id, occurred_on as day, data->>'standing' as standing
  from live where item = 'abnormal-decision' and occurred_on <= '2025-12-31' order by subject_id, occurred_on desc, record_id desc
),
known as (
  select rated.subject_id, rated.grade as size, least(rated.stale_on, adverse.stale) as stale,
    trim_scale((filed.data->>'debtRatio')::numeric) as debt_ratio, trim_scale((filed.data->>'currentRatio')::numeric) as current_ratio,
    trim_scale((filed.data->>'costOfRevenue')::numeric) as cost, coalesce((filed.data->>'negativeEquity')::boolean, false) as insolvent,
    trim_scale((sales.data->>'salesIndex')::numeric) as sales, trim_scale((power.data->>'useIndex')::numeric) as power, coalesce((power.data->>'idleMonths')::int, 0) as idle,
    coalesce(late_bills, 0) as late_bills, coalesce(tax.data, tax_before.data)->>'grade' as tax_grade, (insured.data->>'monthsPaid')::int as insured, (fund.data->>'monthsPaid')::int as fund,
    trim_scale((turnover.data->>'turnoverOfSales')::numeric) as turnover, coalesce(cases, 0) as cases, least(coalesce(case_points, 0), 6) as case_points, case_events,
    coalesce(penalties, 0) as penalties, least(coalesce(penalty_points, 0), 6) as penalty_points, penalty_events,
    coalesce(abnormal.standing, 'clear') as abnormal, case when abnormal.day >= '2021-01-01' then abnormal.standing else 'clear' end as abnormal_five,
    case when abnormal.day >= '2025-01-01' then abnormal.standing else 'clear' end as abnormal_one,
    owner.data->>'record' as owner, (filing.data->>'ownerYearsInTrade')::int as years, trim_scale((filing.data->>'guaranteesOfEquity')::numeric) as guarantees,
    coalesce(listings, 0) as listings, related.data->>'finding' as related, coalesce(defaulter, false) as defaulter, coalesce(serious, false) as serious
  from current_ratings as rated
    join subjects on subjects.subject_id = rated.subject_id and subjects.kind = 'enterprise'
    left join adverse on adverse.subject_id = rated.subject_id
    left join abnormal on abnormal.subject_id = rated.subject_id
    left join live as filed on filed.subject_id = rated.subject_id and filed.item = 'financial-return' and filed.occurred_on = '2025-12-31'
    left join live as sales on sales.subject_id = rated.subject_id and sales.item = 'invoiced-sales' and sales.occurred_on = '2025-12-31'
    left join live as power on power.subject_id = rated.subject_id and power.item = 'electricity-use' and power.occurred_on = '2025-12-31'
    left join live as tax on tax.subject_id = rated.subject_id and tax.item = 'tax-result' and tax.occurred_on = '2025-12-31'
    left join live as tax_before on tax_before.subject_id = rated.subject_id and tax_before.item = 'tax-result' and tax_before.occurred_on = '2024-12-31'
    left join live as insured on insured.subject_id = rated.subject_id and insured.item = 'social-insurance-year' and insured.occurred_on = '2025-12-31'
    left join live as fund on fund.subject_id = rated.subject_id and fund.item = 'housing-fund-year' and fund.occurred_on = '2025-12-31'
    left join live as turnover on turnover.subject_id = rated.subject_id and turnover.item = 'account-turnover' and turnover.occurred_on = '2025-12-31'
    left join live as owner on owner.subject_id = rated.subject_id and owner.item = 'owner-credit' and owner.occurred_on = '2025-12-31'
    left join live as filing on filing.subject_id = rated.subject_id and filing.item = 'enterprise-filing' and filing.occurred_on = '2025-12-31'
    left join live as related on related.subject_id = rated.subject_id and related.item = 'related-firms' and related.occurred_on = '2025-12-31'
  where rated.model_id = 'enterprise-size/2011' and rated.period = '2025' and rated.outcome = 'rated' and rated.grade in ('small', 'micro')
    and (rated.stale_on is null or rated.stale_on > '2026-04-30')
),
valued as (
  select *,
    case when debt_ratio <= 50 then 8 when debt_ratio <= 60 then 6 when debt_ratio <= 70 then 3 when debt_ratio is not null then 0 end as f1,
    case when current_ratio >= 150 then 5 when current_ratio >= 120 then 3 when current_ratio >= 100 then 1 when current_ratio is not null then 0 end as f2,
    case when sales >= 120 then 6 when sales >= 110 then 4 when sales >= 100 then 2 when sales is not null then 0 end as f3,
    case when cost <= 90 then 6 when cost <= 95 then 4 when cost <= 100 then 2 when cost is not null then 0 end as f4,
    case when power >= 100 then 6 when power >= 90 then 4 when power >= 70 then 1 when power is not null then 0 end as o1,
    case tax_grade when 'A' then 7 when 'B' then 5 when 'M' then 4 when 'C' then 1 when 'D' then 0 end as o3,
    case when insured >= 12 then 6 when insured >= 10 then 4 when insured >= 6 then 2 when insured is not null then 0 end as o4,
    case when fund >= 12 then 3 when fund >= 9 then 2 when fund is not null then 0 end as o5,
    case when turnover >= 70 then 3 when turnover >= 50 then 2 when turnover >= 30 then 1 when turnover is not null then 0 end as o6,
    case owner when 'clean' then 8 when 'short' then 5 when 'none' then 4 when 'worse' then 0 end as w1,
    case when years >= 8 then 4 when years >= 5 then 3 when years >= 2 then 1 when years is not null then 0 end as w2,
    case related when 'none' then 5 when 'oneMinor' then 3 when 'more' then 0 end as r1,
    case when guarantees <= 30 then 5 when guarantees <= 60 then 3 when guarantees <= 100 then 1 when guarantees is not null then 0 end as r2,
    case late_bills when 0 then 5 when 1 then 3 when 2 then 1 else 0 end + case when cases <= 1 then 8 else 6 end - case_points + case when penalties = 0 then 8 else 6 end - penalty_points
      + case abnormal when 'listed' then 0 else 4 end - case abnormal_five when 'removed' then 1 else 0 end - case abnormal_one when 'removed' then 2 else 0 end
      + case listings when 0 then 3 else 0 end as recorded
  from known offset 0
),
summed as (
  select *,
    recorded + coalesce(f1, 0) + coalesce(f2, 0) + coalesce(f3, 0) + coalesce(f4, 0) + coalesce(o1, 0) + coalesce(o3, 0) + coalesce(o4, 0) + coalesce(o5, 0) + coalesce(o6, 0)
      + coalesce(w1, 0) + coalesce(w2, 0) + coalesce(r1, 0) + coalesce(r2, 0) as points,
    28 + case when f1 is null then 0 else 8 end + case when f2 is null then 0 else 5 end + case when f3 is null then 0 else 6 end + case when f4 is null then 0 else 6 end
      + case when o1 is null then 0 else 6 end + case when o3 is null then 0 else 7 end + case when o4 is null then 0 else 6 end + case when o5 is null then 0 else 3 end
      + case when o6 is null then 0 else 3 end + case when w1 is null then 0 else 8 end + case when w2 is null then 0 else 4 end + case when r1 is null then 0 else 5 end
      + case when r2 is null then 0 else 5 end as known
  from valued offset 0
),
scored as (
  select *, case when known >= 70 then round(greatest(points, 0) * 100.0 / known, 2) end as score from summed offset 0
),
graded as (
  select *, case when defaulter or serious or insolvent or idle > 6 then 'C' when score is null then '?' when score < 30 then 'C' when score < 40 then 'CC' when score < 50 then 'CCC'
      when score < 60 then 'B' when score < 65 then 'BB' when score < 70 or owner = 'worse' then 'BBB' when score < 80 or debt_ratio > 70 then 'A' when score < 90 then 'AA' else 'AAA' end as decided
  from scored offset 0
)
select subject_id, (case decided when '?' then 'undetermined' else 'rated' end)::rating_outcome as outcome,
  case when decided <> '?' then trim_scale(score) end as score, nullif(decided, '?') as grade,
  (case when decided in ('CCC', 'CC', 'C') then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('size', size, 'debtRatio', debt_ratio::text, 'currentRatio', current_ratio::text, 'salesIndex', sales::text, 'costOfRevenue', cost::text, 'useIndex', power::text,
    'lateBills', late_bills, 'taxGrade', tax_grade, 'insuranceMonths', insured, 'fundMonths', fund, 'turnoverOfSales', turnover::text, 'debtorCases', cases,
    'debtorCaseStates', case_events, 'penalties', penalties, 'graverPenalties', penalty_events, 'abnormalStanding', abnormal, 'abnormalInFiveYears', abnormal_five,
    'abnormalInOneYear', abnormal_one, 'ownerRecord', owner, 'ownerRecordGiven', coalesce(owner, 'notAuthorised'), 'ownerYears', years, 'ownerListings', listings,
    'relatedFirms', related, 'guarantees', guarantees::text, 'judgmentDefaulter', defaulter, 'seriousList', serious, 'insolvent', insolvent, 'idleMonths', idle,
    'debtRatioFiled', coalesce(debt_ratio, 0)::text) as facts,
  '{}'::text[] as follows, stale as stale_on
from graded`;

/** tax-credit/2025 for 2025, seen on 30 April 2026. */
export const taxCreditByHand = `
with faults as (
  select subject_id, sum(lost * share - lost) as points, jsonb_agg(events order by code, unit) as events
  from (
    select subject_id, code, unit, max(lost) as lost, min(share) as share, jsonb_agg(event order by record_id) as events
    from (
      select subject_id, record_id, code,
        case when code in ('010101', '010102', '020101', '020301') then data->>'month'
             when code in ('010107', '010501', '010502', '010503', '010505', '010506', '100101', '010304', '010305', '010306', '020201', '020202', '030201', '030202', '030203', '040101', '040201', '040202', '040203', '040204', '050108', '050208', '050301', 'W-02', 'W-03', 'W-04') then ''
             else record_id::text end as unit,
        case when code in ('010101', '010102', '010107', '010505', '020101', '020302', '010201', '030101', '030102') then 5
             when code in ('010106', '010506', '020301', '100101', '010305', '010306', '020201', '020401', '030109', '030203', '040203', '040204', '050108', '050208', '050301', 'W-02', 'W-03', 'W-04') then 11
             when code in ('010301', '030204', '050101', '050105', '050201', '050205', '060301', '060305') then 1
             when code in ('050102', '050202', '060302') then 1 + coalesce(round(100 * (data->>'taxDueYuan')::numeric / nullif((data->>'taxPayableYuan')::numeric, 0), 2), 0)
             when code in ('050104', '050204', '060304') then 3 + coalesce(round(100 * (data->>'taxDueYuan')::numeric / nullif((data->>'taxPayableYuan')::numeric, 0), 2), 0)
             else 3 end as lost,
        case when data->>'correctedOn' is null then 0
             else case when days <= 3 then 1
                       when days <= 30 and code in ('010101', '010102', '010107') and (data->>'amountYuan')::numeric <= 2000 then 1
                       when days <= 30 then 0.8 when days <= 90 then 0.6 else 0.4 end
               * case when code in ('020101', '020301', '020302', '020201', '020202') then coalesce((data->>'sharePaid')::numeric, 1) else 1 end end as share,
        jsonb_build_array(record_id, code, occurred_on, data->>'month', data->>'amountYuan', data->>'correctedOn', data->>'sharePaid', data->>'taxDueYuan', data->>'taxPayableYuan') as event
      from (
        select subject_id, record_id, data, occurred_on, data->>'indicator' as code, (data->>'correctedOn')::date - occurred_on as days
        from records
        where item = 'tax-fault' and superseded_at is null and state in ('active', 'contested')
          and (show_until is null or show_until >= '2026-04-30') and decided_on between '2025-01-01' and '2025-12-31'
      ) as r
    ) as each_fault
    group by subject_id, code, unit
  ) as units
  group by subject_id
),
others as (
  select subject_id, min(show_until) + 1 as stale,
    (array_agg(data order by occurred_on desc, record_id desc) filter (where item = 'tax-profile' and occurred_on between '2025-01-01' and '2025-12-31'))[1] as profile,
    min((data->>'firstTaxMatterOn')::date) filter (where item = 'tax-profile' and occurred_on between '2025-01-01' and '2025-12-31') as first_matter,
    min((data->>'operatingSince')::date) filter (where item = 'tax-profile' and occurred_on between '2025-01-01' and '2025-12-31') as operating_since,
    coalesce(((array_agg(data order by occurred_on desc, record_id desc) filter (where item = 'tax-overall-repair' and occurred_on between '2025-01-01' and '2025-12-31'))[1]->>'cleanMonths')::numeric, 0) as clean_months,
    coalesce((array_agg(data order by occurred_on desc, record_id desc) filter (where item = 'tax-result' and occurred_on between '2024-01-01' and '2024-12-31'))[1]->>'grade', 'none') as last_grade,
    coalesce(bool_or(item = 'tax-result' and occurred_on between '2024-01-01' and '2024-12-31' and data->>'grade' = 'D' and data->>'byScore' = 'true'), false) as last_d,
    coalesce(bool_or(item = 'tax-result' and occurred_on between '2024-01-01' and '2024-12-31' and data->>'grade' = 'A'), false) as last_a,
    array_agg(distinct data->>'condition') filter (where item = 'tax-serious' and occurred_on between '2025-01-01' and '2025-12-31' and not data ? 'repairedOn') as found,
    coalesce(sum((data->>'evadedYuan')::numeric) filter (where item = 'tax-serious' and occurred_on between '2025-01-01' and '2025-12-31' and data->>'condition' = '18-03' and not data ? 'repairedOn'), 0) as evaded,
    coalesce(sum((data->>'totalPayableYuan')::numeric) filter (where item = 'tax-serious' and occurred_on between '2025-01-01' and '2025-12-31' and data->>'condition' = '18-03' and not data ? 'repairedOn'), 0) as total_payable,
    coalesce(bool_or(item = 'tax-serious' and occurred_on between '2025-01-01' and '2025-12-31' and data ? 'repairedOn'), false) as repaired,
    coalesce(bool_or(item = 'tax-serious' and occurred_on between '2024-01-01' and '2024-12-31' and data->>'condition' not in ('18-03', '18-10', '18-11') and not data ? 'repairedOn'), false) as kept,
    coalesce(sum((data->>'evadedYuan')::numeric) filter (where item = 'tax-serious' and occurred_on between '2024-01-01' and '2024-12-31' and data->>'condition' = '18-03' and not data ? 'repairedOn'), 0) as evaded_before,
    coalesce(sum((data->>'totalPayableYuan')::numeric) filter (where item = 'tax-serious' and occurred_on between '2024-01-01' and '2024-12-31' and data->>'condition' = '18-03' and not data ? 'repairedOn'), 0) as payable_before,
    coalesce(bool_or(item = 'tax-serious' and occurred_on between '2023-01-01' and '2023-12-31' and data->>'condition' not in ('18-03', '18-10', '18-11') and not data ? 'repairedOn'), false) as kept_before
  from records
  where item in ('tax-profile', 'tax-overall-repair', 'tax-result', 'tax-serious') and superseded_at is null and state in ('active', 'contested')
    and (show_until is null or show_until >= '2026-04-30')
  group by subject_id
),
facts as (
  select subject_id, stale, profile, clean_months, last_grade, last_d, last_a, coalesce(found, '{}') as found, evaded, total_payable, repaired, kept, evaded_before, payable_before, kept_before,
    faults.points, faults.events,
    (profile->>'recurringComplete')::boolean as recurring, (profile->>'nonRecurringPresent')::boolean as non_recurring, (profile->>'taxAndFeePresent')::boolean as tax_and_fee,
    (profile->>'wholeYear')::boolean as whole_year, (profile->>'businessIncome')::numeric as income, (profile->>'zeroVatMonthsInRow')::numeric as zero_in_row,
    (profile->>'zeroVatMonths')::numeric as zero_months, (profile->>'zeroVatHasNormalReason')::boolean as normal_reason, (profile->>'booksSound')::boolean as books_sound,
    ((2025 - extract(year from first_matter)) * 12 + 12 - extract(month from first_matter) - (31 < extract(day from first_matter))::int)::int as months_known,
    ((2025 - extract(year from operating_since)) * 12 + 12 - extract(month from operating_since) - (31 < extract(day from operating_since))::int)::int as months_operating
  from others left join faults using (subject_id)
  where profile is not null
  offset 0
),
scored as (
  select *, round(case when sum is null then null else least(greatest(sum, 0), 100) end, 2) as score from (
    select *, case when (recurring and non_recurring) is null then null when recurring and non_recurring then 100
                   when (not non_recurring and tax_and_fee) is null then null when not non_recurring and tax_and_fee then 93 else 90 end
        + coalesce(points, 0) + case when clean_months < 6 then 0 else least(clean_months, 11) end - case when last_d then 11 else 0 end + case when last_a then 1 else 0 end as sum
    from facts offset 0
  ) as summed offset 0
),
graded as (
  select *, case
      when '18-01' = any(found) or '18-02' = any(found) or (evaded >= 100000 and total_payable > 0 and evaded >= total_payable * 0.1)
        or '18-04' = any(found) or '18-05' = any(found) or '18-06' = any(found) or '18-07' = any(found) or '18-08' = any(found) or '18-09' = any(found)
        or '18-10' = any(found) or '18-11' = any(found) or '18-12' = any(found) or '18-13' = any(found)
        or kept or (evaded_before >= 100000 and payable_before > 0 and evaded_before >= payable_before * 0.1) then 'D'
      when months_known < 12 then 'M'
      when not whole_year then '-'
      when months_known is null or whole_year is null or score is null then '?'
      when score < 40 then 'D'
      when score < 70 then 'C'
      when income is null then '?'
      when income <= 0 then 'M'
      when score < 90 then 'B'
      when months_operating < 36 or last_grade = 'D' or (not normal_reason and (zero_in_row >= 3 or zero_months >= 6)) or not books_sound or kept_before or repaired then 'B'
      when months_operating is null or (not normal_reason and (zero_in_row >= 3 or zero_months >= 6)) is null or books_sound is null then '?'
      else 'A' end as decided
  from scored offset 0
)
select subject_id, (case decided when '?' then 'undetermined' when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when decided in ('?', '-') then null else trim_scale(score) end as score,
  case when decided in ('?', '-') then null else decided end as grade,
  (case when decided in ('C', 'D') then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('hasProfile', true, 'recurringComplete', recurring, 'nonRecurringPresent', non_recurring, 'taxAndFeePresent', tax_and_fee, 'wholeYear', whole_year,
    'businessIncome', trim_scale(income)::text, 'zeroVatMonthsInRow', zero_in_row, 'zeroVatMonths', zero_months, 'zeroVatHasNormalReason', normal_reason, 'booksSound', books_sound,
    'monthsSinceFirstTaxMatter', months_known, 'monthsInOperation', months_operating, 'faults', events, 'cleanMonths', clean_months, 'lastGrade', last_grade,
    'lastDByScore', last_d, 'lastA', last_a, 'serious01', '18-01' = any(found), 'serious02', '18-02' = any(found), 'evaded', trim_scale(evaded)::text,
    'totalPayable', trim_scale(total_payable)::text, 'serious04', '18-04' = any(found), 'serious05', '18-05' = any(found), 'serious06', '18-06' = any(found),
    'serious07', '18-07' = any(found), 'serious08', '18-08' = any(found), 'serious09', '18-09' = any(found), 'serious10', '18-10' = any(found),
    'serious11', '18-11' = any(found), 'serious12', '18-12' = any(found), 'serious13', '18-13' = any(found), 'repairedThisYear', repaired,
    'keptFromLastYear', kept, 'evadedLastYear', trim_scale(evaded_before)::text, 'totalPayableLastYear', trim_scale(payable_before)::text, 'keptFromBeforeLast', kept_before) as facts,
  '{}'::text[] as follows,
  stale as stale_on
from graded`;

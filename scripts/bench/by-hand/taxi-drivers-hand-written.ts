/** taxi-drivers/2022 for 2025, seen on 30 April 2026. */
export const taxiDriversByHand = `
with acts as (
  select subject_id, running_score(
      case code when 'OV-12' then -10 when 'OV-13' then -10 when 'OV-14' then -10 when 'OV-15' then -10 when 'OV-16' then -10 when 'OV-17' then -10
        when 'OV-18' then -5 when 'OV-19' then -5 when 'OV-20' then -5 when 'OV-21' then -5 when 'PT-01' then -5 when 'PT-02' then -10 when 'PT-03' then -10
        when 'PT-05' then -5 when 'PT-06' then -3 when 'PT-07' then -3 when 'PT-08' then -3 when 'PT-09' then -1 when 'PT-10' then -1
        when 'PB-01' then 3 when 'PB-02' then 1 when 'PB-03a' then 3 when 'PB-03b' then 5 when 'PB-03c' then 10 when 'PB-04' then 10 else -20 end,
      (code = 'PB-02')::int, 3, 20, 0, 30, 10, 3 order by decided_on, record_id) as run,
    jsonb_agg(jsonb_build_array(record_id, code, occurred_on) order by decided_on, record_id) as events, min(show_until) + 1 as acts_stale
  from (
    select subject_id, record_id, occurred_on, decided_on, show_until, data->>'act' as code from records
    where item = 'driver-conduct' and superseded_at is null and state in ('active', 'contested')
      and (show_until is null or show_until >= '2026-04-30') and decided_on between '2025-01-01' and '2025-12-31'
  ) as r
  group by subject_id
),
others as (
  select subject_id, min(show_until) + 1 as stale,
    bool_or(item = 'driver-certificate' and occurred_on <= '2025-12-31' and data->>'category' in ('cruisingTaxi', 'rideHailing')) as is_taxi,
    coalesce(((array_agg(data order by occurred_on desc, record_id desc) filter (where item = 'driver-duty' and occurred_on between '2025-01-01' and '2025-12-31'))[1]->>'monthsOnDuty')::numeric, 0) as months,
    coalesce(bool_or(item = 'driver-training' and occurred_on between '2025-01-01' and '2025-12-31'), false) as trained,
    coalesce((array_agg(data order by occurred_on desc, record_id desc) filter (where item = 'driver-result' and occurred_on between '2024-01-01' and '2024-12-31'))[1]->>'grade', 'none') as last_grade,
    coalesce(bool_or(item = 'driver-matter' and decided_on between '2025-01-01' and '2025-12-31' and data->>'kind' = 'courtListed'), false) as court_listed,
    coalesce(bool_or(item = 'driver-matter' and decided_on between '2025-01-01' and '2025-12-31' and data->>'kind' in ('graveBreach', 'serviceIncident')), false) as grave_matter
  from records
  where item in ('driver-certificate', 'driver-duty', 'driver-training', 'driver-result', 'driver-matter') and superseded_at is null and state in ('active', 'contested')
    and (show_until is null or show_until >= '2026-04-30')
  group by subject_id
),
scored as (
  select *, round(20 + coalesce(run[1] - 20, 0), 0) as score from others left join acts using (subject_id) where is_taxi offset 0
)
select subject_id, (case when months <= 0 then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when months > 0 then trim_scale(score) end as score,
  case when months <= 0 then null when score >= 20 and months >= 6 then 'AAA' when score >= 11 then 'AA' when score >= 4 then 'A' else 'B' end as grade,
  (case when months > 0 and score < 4 then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('isTaxiDriver', true, 'monthsOnDuty', months, 'acts', events, 'trained', trained, 'lastGrade', last_grade,
    'courtListed', court_listed, 'graveMatter', grave_matter) as facts,
  case when months <= 0 then '{}'::text[] else array_remove(array[case when run[3] >= 1 then 'training' end, case when score >= 20 and months >= 6 then 'commended' end,
    case when run[3] >= 2 then 'badRecord.twice' end, case when score <= 0 and not trained then 'badRecord.untrained' end,
    case when last_grade = 'B' and score < 4 then 'badRecord.twoCycles' end,
    case when court_listed then 'badRecord.courtListed' end, case when grave_matter then 'badRecord.graveMatter' end], null) end as follows,
  least(stale, acts_stale) as stale_on
from scored`;

/** passenger-drivers/2022 for 2025, seen on 30 April 2026. The year of each driver is found once from the certificates and joined to what it bounds. */
export const passengerDriversByHand = `
with live as not materialized (
  select subject_id, record_id, item, occurred_on, decided_on, show_until, data from records
  where superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= '2026-04-30')
),
drivers as (
  select subject_id, stale, first, (first + make_interval(years => 2024 - extract(year from first)::int))::date as cycle_from,
    (first + make_interval(years => 2025 - extract(year from first)::int))::date as cycle_to,
    ((2025 - extract(year from first)) * 12 + 12 - extract(month from first))::int as months
  from (
    select subject_id, min(show_until) as stale, min((data->>'issuedOn')::date) as first, bool_or(data->>'category' = 'passenger' and occurred_on <= '2025-12-31') as holds
    from live where item = 'driver-certificate' group by subject_id
  ) as certified
  where holds offset 0
),
acts as (
  select subject_id, min(show_until) as stale, demerit_points(points, 20 order by decided_on, record_id) as run,
    jsonb_agg(jsonb_build_array(record_id, act, occurred_on, responsibility) order by decided_on, record_id) as events
  from (
    select subject_id, record_id, occurred_on, decided_on, show_until, act, responsibility,
      case when act in ('RD-22', 'RD-23', 'RD-24', 'RD-25', 'RD-26') then 1 when act in ('RD-19', 'RD-20', 'RD-21') then 3
        when act in ('RD-14', 'RD-15', 'RD-16', 'RD-17', 'RD-18') then 5 when act in ('RD-07', 'RD-08', 'RD-09', 'RD-10', 'RD-11', 'RD-12', 'RD-13') then 10 else 20 end as points
    from (
      select subject_id, record_id, occurred_on, decided_on, conduct.show_until, data->>'act' as act, data->>'responsibility' as responsibility
      from live as conduct join drivers using (subject_id)
      where item = 'road-driver-conduct' and decided_on >= cycle_from and decided_on < cycle_to offset 0
    ) as conduct
  ) as valued
  group by subject_id
),
educations as (
  select subject_id, count(*) as educations
  from live join drivers using (subject_id)
  where item = 'road-driver-education' and (data->>'hours')::int >= 18 and occurred_on >= cycle_from and occurred_on < cycle_to
  group by subject_id
),
joined as (
  select subject_id, least(drivers.stale, acts.stale) + 1 as stale, months, events, coalesce(run[1], 0) as score, coalesce(run[3], 0) as times_full, coalesce(educations, 0) as educations,
    last_grade, before_last_grade
  from drivers left join acts using (subject_id) left join educations using (subject_id)
    left join (select subject_id, data->>'grade' as last_grade from live where item = 'road-driver-result' and occurred_on between '2024-01-01' and '2024-12-31') as last using (subject_id)
    left join (select subject_id, data->>'grade' as before_last_grade from live where item = 'road-driver-result' and occurred_on between '2023-01-01' and '2023-12-31') as before
      using (subject_id)
  offset 0
),
graded as (
  select *, (times_full >= 1 and educations = 0) or (times_full >= 2 and educations < 2) as education_due,
    case when months < 12 then '-' when score < 10 and months >= 24 and last_grade is null then '?' when score = 0 and months >= 24 and last_grade in ('AA', 'AAA') then 'AAA'
      when score < 10 and months >= 24 and last_grade in ('A', 'AA', 'AAA') then 'AA' when score < 20 or (times_full < 2 and educations >= 1) or educations >= 2 then 'A' else 'B' end as decided
  from joined offset 0
)
select subject_id, (case decided when '?' then 'undetermined' when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when decided not in ('?', '-') then score end as score, case when decided not in ('?', '-') then decided end as grade,
  (case when decided = 'B' then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('months', months, 'acts', events, 'educations', educations, 'lastGrade', last_grade, 'beforeLastGrade', before_last_grade, 'holds', true) as facts,
  case when decided in ('?', '-') then '{}'::text[] else array_remove(array[case when decided = 'AAA' then 'commended' end, case when education_due then 'education' end,
    case when education_due then 'noKeyTasks' end, case when last_grade = 'B' and before_last_grade = 'B' and education_due then 'threeCycles' end], null) end as follows,
  stale as stale_on
from graded`;

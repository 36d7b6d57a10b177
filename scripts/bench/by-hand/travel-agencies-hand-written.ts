/** travel-agencies/ta-100 for the last quarter of 2025, seen on 31 January 2026. All commendations are of one group, whose limit four of them reach. */
export const travelAgenciesByHand = `
with live as not materialized (
  select subject_id, record_id, item, occurred_on, decided_on, show_until, data from records
  where superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= '2026-01-31')
),
levelled as (
  select subject_id, record_id, occurred_on, decided_on, show_until, act, matter,
    own + case when own in (1, 2) and lag(occurred_on, 2) over (partition by subject_id, act order by occurred_on, decided_on, record_id) > occurred_on - interval '12 months' then 1 else 0 end as level
  from (
    select subject_id, record_id, occurred_on, decided_on, show_until, data->>'act' as act, data->>'matter' as matter,
      case data->>'act' when 'TA-19' then 0 when 'TA-17' then 1 when 'TA-18' then 1 when 'TA-15' then 2 when 'TA-16' then 2
        when 'TA-06' then 3 when 'TA-07' then 3 when 'TA-08' then 3 when 'TA-12' then 3 when 'TA-13' then 3 when 'TA-14' then 3
        when 'TA-01' then 5 when 'TA-04S' then 5 when 'TA-17R' then 5 when 'TA-18R' then 5 else 4 end as own
    from live where item = 'tourism-penalty' and decided_on between '2022-01-01' and '2025-12-31'
  ) as each
),
counted as (
  select *, row_number() over (partition by subject_id, matter, points is null order by points desc, decided_on, record_id) as nth_of_matter
  from (
    select *, case when occurred_on >= case when level = 0 then date '2025-07-01' when level <= 2 then date '2025-01-01' when level = 3 then date '2024-01-01' else date '2023-01-01' end
      then (array[2, 5, 10, 20, 30, 30])[level + 1] end as points
    from levelled
  ) as valued
),
acts as (
  select subject_id, min(show_until) as stale, sum(points) filter (where matter is null or nth_of_matter = 1) as lost, max(level) filter (where points is not null) as worst,
    jsonb_agg(jsonb_build_array(record_id, act, occurred_on, matter) order by decided_on, record_id) as events
  from counted group by subject_id
),
commended as (
  select subject_id, min(show_until) as stale, least(sum(points) filter (where object is null or nth_of_object = 1), 8) as gained,
    jsonb_build_array(jsonb_agg(jsonb_build_array(record_id, level, occurred_on, 'commendation', object) order by occurred_on, record_id)) as events
  from (
    select *, row_number() over (partition by subject_id, object order by points desc, record_id) as nth_of_object
    from (
      select subject_id, record_id, occurred_on, show_until, data->>'level' as level, data->>'object' as object,
        case data->>'level' when 'national' then 6 when 'provincial' then 4 when 'municipal' then 3 else 2 end as points
      from live
      where item = 'tourism-award' and occurred_on between '2025-01-01' and '2025-12-31' and data->>'group' = 'commendation'
        and data->>'level' in ('national', 'provincial', 'municipal', 'county')
    ) as award
  ) as ranked
  group by subject_id
),
agencies as (
  select subject_id, min(show_until) as stale,
    min((data->>'licensedOn')::date) filter (where item = 'tourism-operator' and occurred_on <= '2025-12-31' and data->>'trade' = 'travelAgency') as licensed_on,
    count(*) filter (where item = 'tourism-complaint' and decided_on between '2025-01-01' and '2025-12-31' and (data->>'valid')::boolean and (data->>'mainlyResponsible')::boolean) as complaints,
    count(*) filter (where item = 'tourism-review' and occurred_on between '2025-07-01' and '2025-12-31') as reviews,
    coalesce(bool_or(item = 'agency-quarter' and occurred_on = '2025-12-31' and (data->>'settledInTime')::boolean), false) as settled,
    count(*) filter (where item = 'agency-quarter' and occurred_on between '2025-01-01' and '2025-12-31' and (data->>'volunteerHours')::int >= 15) as volunteered,
    bool_or(item = 'tourism-list-entry' and occurred_on between '2023-01-01' and '2025-12-31' and data->>'list' = 'serious' and not data ? 'removedOn') as serious,
    bool_or(item = 'tourism-list-entry' and occurred_on between '2025-01-01' and '2025-12-31' and data->>'list' = 'slight' and not data ? 'removedOn') as slight
  from live where item in ('tourism-operator', 'tourism-complaint', 'tourism-review', 'agency-quarter', 'tourism-list-entry')
  group by subject_id
),
scored as (
  select subject_id, least(agencies.stale, acts.stale, commended.stale) + 1 as stale,
    ((2025 - extract(year from licensed_on)) * 12 + 12 - extract(month from licensed_on))::int as months,
    complaints, reviews, settled, volunteered, serious, slight, acts.events as acts, commended.events as commendations, coalesce(worst, -1) as worst,
    least(greatest(100 - coalesce(lost, 0) - least(complaints * 2, 10) - least(reviews, 5) + case when settled then 3 else 0 end + coalesce(gained, 0) + least(volunteered, 4), 0), 115) as score
  from agencies join subjects using (subject_id) left join acts using (subject_id) left join commended using (subject_id)
  where licensed_on is not null and subjects.kind = 'enterprise' offset 0
),
graded as (
  select *, case when worst >= 5 then 'D' when months < 12 then '-' when score < 60 or serious then 'D' when score < 75 or slight then 'C' when score < 90 or worst >= 3 then 'B' else 'A' end as decided
  from scored offset 0
)
select subject_id, (case decided when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when decided <> '-' then score end as score, nullif(decided, '-') as grade, (case when decided = 'D' then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('isAgency', true, 'monthsInBusiness', months, 'acts', acts, 'validComplaints', complaints, 'badReviews', reviews, 'settledInTime', settled,
    'commendations', commendations, 'volunteerQuarters', volunteered, 'onSeriousList', serious, 'onSlightList', slight) as facts,
  case when decided <> '-' and score >= 60 and score < 75 then '{watch}' else '{}' end::text[] as follows, stale as stale_on
from graded`;

/**
 * construction-contractors/reference for the last quarter of 2025, seen on 31 January 2026. The third act of a code within twelve months is
 * told by the act two before it. The limits of the four groups of awards add up to the limit of all, which so never holds.
 */
export const constructionContractorsByHand = `
with live as not materialized (
  select subject_id, record_id, item, occurred_on, show_until, data from records
  where superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= '2026-01-31')
),
levelled as (
  select subject_id, record_id, occurred_on, show_until, act, matter,
    own + case when own in (1, 2) and lag(occurred_on, 2) over (partition by subject_id, act order by occurred_on, record_id) > occurred_on - interval '12 months' then 1 else 0 end as level
  from (
    select subject_id, record_id, occurred_on, show_until, data->>'act' as act, data->>'matter' as matter,
      case when occurred_on between '2022-01-01' and '2025-12-31' then
        case data->>'act' when 'RC-D-04' then 0 when 'RC-D-15' then 1 when 'RC-D-05' then 2 when 'RC-D-10' then 2
          when 'RC-D-08' then 3 when 'RC-D-09' then 3 when 'RC-D-11' then 3 when 'RC-D-12a' then 3 when 'RC-D-13' then 3 when 'RC-D-14a' then 3
          when 'RC-D-01' then 4 when 'RC-D-06' then 4 when 'RC-D-12b' then 4 when 'RC-D-14b' then 4
          when 'RC-D-02' then 5 when 'RC-D-03' then 5 when 'RC-D-07' then 5 when 'RC-D-12c' then 5 end
      end as own
    from live where item = 'construction-conduct'
  ) as each
),
counted as (
  select *, row_number() over (partition by subject_id, matter, points is null order by points desc, record_id) as nth_of_matter
  from (
    select *, case when occurred_on >= case when level <= 1 then date '2025-07-01' when level = 2 then date '2025-01-01' when level = 3 then date '2024-01-01' else date '2023-01-01' end
      then (array[2, 5, 10, 20, 40, 40])[level + 1] end as points
    from levelled
  ) as valued
),
acts as (
  select subject_id, min(show_until) as stale, sum(points) filter (where matter is null or nth_of_matter = 1) as lost, max(level) filter (where points is not null) as worst,
    bool_or(level = 5 and occurred_on >= '2025-01-01') as grave,
    jsonb_agg(jsonb_build_array(record_id, act, occurred_on, matter) order by occurred_on, record_id) filter (where level is not null) as events
  from counted group by subject_id
),
honours as (
  select subject_id, record_id, occurred_on, show_until, data->>'level' as level, data->>'group' as kind, data->>'object' as object,
    case data->>'level' when 'national' then 10 when 'provincial' then case when occurred_on >= '2024-01-01' then 6 end
      when 'municipal' then case when occurred_on >= '2025-01-01' then 4 end when 'county' then case when occurred_on >= '2025-01-01' then 2 end end as points
  from live
  where item = 'construction-award' and data->>'party' = 'construction' and occurred_on between '2023-01-01' and '2025-12-31'
),
honoured as (
  select subject_id, min(stale) as stale, sum(points) as points, jsonb_agg(events order by kind) as events
  from (
    select subject_id, kind, min(show_until) as stale, jsonb_agg(jsonb_build_array(record_id, level, occurred_on, kind, object) order by occurred_on, record_id) as events,
      least(coalesce(sum(points) filter (where best and nth <= 3), 0), case kind when 'quality' then 15 when 'technology' then 6 when 'staff' then 4 else 5 end) as points
    from (
      select *, row_number() over (partition by subject_id, kind, best order by points desc nulls last, record_id) as nth
      from (
        select *, points is not null and (object is null or row_number() over (partition by subject_id, kind, object order by points desc nulls last, record_id) = 1) as best
        from honours
      ) as honour
    ) as ranked
    group by subject_id, kind
  ) as kinds
  group by subject_id
),
parties as (
  select subject_id, min(show_until) as stale, bool_or(item = 'construction-party' and data->>'party' = 'construction' and occurred_on <= '2025-12-31') as is_party,
    (array_agg(data) filter (where item = 'construction-party' and data->>'party' = 'construction' and occurred_on between '2025-10-01' and '2025-12-31'))[1] as party,
    coalesce((array_agg(data->>'grade' order by occurred_on desc, record_id desc) filter (where item = 'public-credit-grade' and occurred_on between '2025-01-01' and '2025-12-31'))[1], 'none') as public_grade,
    bool_or(item = 'construction-listing' and occurred_on between '2025-01-01' and '2025-12-31' and data->>'list' = 'blacklist' and not data ? 'removedOn') as blacklisted,
    bool_or(item = 'construction-conviction' and occurred_on between '2025-01-01' and '2025-12-31') as convicted
  from live where item in ('construction-party', 'public-credit-grade', 'construction-listing', 'construction-conviction')
  group by subject_id
),
scored as (
  select subject_id, least(parties.stale, acts.stale, honoured.stale) + 1 as stale, party->>'qualification' as qualification, party->>'safetyLicence' as licence,
    (party->>'projectsInWindow')::int as projects, (party->>'missingItems')::int as missing, public_grade, blacklisted, convicted, coalesce(grave, false) as grave,
    acts.events as acts, honoured.events as awards, coalesce(worst, -1) as worst,
    case when party is not null then least(greatest(100 - coalesce(lost, 0) + coalesce(honoured.points, 0)
      + case public_grade when 'excellent' then 4 when 'good' then 2 when 'poor' then -2 else 0 end - least((party->>'missingItems')::int * 2, 10), 0), 130) end as score
  from parties left join acts using (subject_id) left join honoured using (subject_id)
  where is_party offset 0
),
graded as (
  select *, case when grave or blacklisted or convicted then 'D'
      when qualification in ('withdrawn', 'cancelled', 'expired') or licence in ('suspended', 'revoked', 'expired') then '-'
      when score is null then '?' when score < 60 then 'D' when score < 75 then 'C' when score < 90 then 'B' when score < 110 or worst >= 4 then 'A'
      when score < 120 or projects < 1 or worst >= 3 then 'AA' else 'AAA' end as decided
  from scored offset 0
)
select subject_id, (case decided when '?' then 'undetermined' when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when decided not in ('?', '-') then score end as score, case when decided not in ('?', '-') then decided end as grade,
  (case when decided = 'D' then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('isParty', true, 'qualification', qualification, 'safetyLicence', licence, 'projects', projects, 'missingItems', missing, 'publicGrade', public_grade,
    'acts', acts, 'awards', awards, 'blacklisted', blacklisted, 'convicted', convicted, 'graveAct', grave) as facts,
  '{}'::text[] as follows, stale as stale_on
from graded`;

/**
 * road-transport-enterprises/gansu for 2025, seen on 30 April 2026. The year's figures are one record a carrier, joined by their day. All counts
 * are whole, so that a rate in hundredths is a division of whole numbers. Drivers count once for each employer their certificates name.
 */
export const roadTransportEnterprisesByHand = `
with live as not materialized (
  select subject_id, item, occurred_on, decided_on, show_until, data from records
  where superseded_at is null and state in ('active', 'contested') and (show_until is null or show_until >= '2026-04-30')
),
drivers as (
  select employer, min(stale_on) as stale,
    count(*) filter (where category = 'passenger') as passenger, count(*) filter (where category = 'passenger' and grade = 'AAA') as passenger_top,
    count(*) filter (where category = 'passenger' and grade in ('AAA', 'AA')) as passenger_good, count(*) filter (where category = 'passenger' and grade = 'B') as passenger_bad,
    count(*) filter (where category = 'dangerousGoods') as goods, count(*) filter (where category = 'dangerousGoods' and grade = 'AAA') as goods_top,
    count(*) filter (where category = 'dangerousGoods' and grade in ('AAA', 'AA')) as goods_good, count(*) filter (where category = 'dangerousGoods' and grade = 'B') as goods_bad
  from (
    select distinct certificate.data->>'employer' as employer, certificate.data->>'category' as category, rated.subject_id, rated.grade, rated.stale_on
    from current_ratings as rated
      join records as certificate on certificate.subject_id = rated.subject_id and certificate.item = 'driver-certificate' and certificate.superseded_at is null
        and certificate.state in ('active', 'contested') and (certificate.show_until is null or certificate.show_until >= '2025-12-31')
        and certificate.data->>'category' = case rated.model_id when 'passenger-drivers/2022' then 'passenger' else 'dangerousGoods' end
    where rated.model_id in ('passenger-drivers/2022', 'dangerous-goods-drivers/2022') and rated.period = '2025' and rated.outcome = 'rated'
      and (rated.stale_on is null or rated.stale_on > '2026-04-30')
  ) as member
  group by employer
),
incidents as (
  select subject_id, min(show_until) + 1 as stale,
    bool_or(decided_in and kind in ('traffic', 'safety') and responsible and deaths >= 3) as three_deaths, bool_or(decided_in and kind in ('traffic', 'safety') and responsible and deaths >= 10) as ten_deaths,
    bool_or(decided_in and kind in ('pollution', 'service')) as harm, bool_or(decided_in and kind = 'concealment') as concealed
  from (
    select subject_id, show_until, decided_on between '2025-01-01' and '2025-12-31' as decided_in, data->>'kind' as kind,
      data->>'responsibility' in ('equal', 'main', 'full') as responsible, (data->>'deaths')::int as deaths
    from live where item = 'carrier-incident'
  ) as incident
  group by subject_id
),
carriers as (
  select distinct subject_id from live
  where item = 'transport-licence' and occurred_on <= '2025-12-31' and data->>'trade' in ('passenger', 'freight', 'dangerousGoods')
),
figures as (
  select subject_id, data->>'fleet' as fleet, nullif((data->>'vehicles')::int, 0) as vehicles, (data->>'accidents')::int as accidents, (data->>'deaths')::int as deaths,
    (data->>'injured')::int as injured, (data->>'violations')::int as violations, (data->>'complaints')::int as complaints,
    (data->>'driversUninsured')::int as drivers_uninsured, (data->>'vehiclesUninsured')::int as vehicles_uninsured,
    (data->>'fileLost')::numeric as file_lost, (data->>'managementLost')::numeric as management_lost
  from live where item = 'carrier-year' and occurred_on = '2025-12-31' offset 0
),
joined as (
  select subject_id, least(incidents.stale, drivers.stale) as stale, fleet, vehicles, accidents, deaths, injured, violations, complaints, drivers_uninsured, vehicles_uninsured, file_lost,
    management_lost, coalesce(three_deaths, false) as three_deaths, coalesce(ten_deaths, false) as ten_deaths, coalesce(harm, false) as harm, coalesce(concealed, false) as concealed,
    coalesce(last_grade, 'none') as last_grade, coalesce(passenger, 0) as passenger, coalesce(passenger_top, 0) as passenger_top,
    coalesce(passenger_good, 0) as passenger_good, coalesce(passenger_bad, 0) as passenger_bad, coalesce(goods, 0) as goods, coalesce(goods_top, 0) as goods_top,
    coalesce(goods_good, 0) as goods_good, coalesce(goods_bad, 0) as goods_bad
  from carriers join subjects using (subject_id) left join figures using (subject_id) left join incidents using (subject_id)
    left join (select subject_id, data->>'grade' as last_grade from live where item = 'carrier-result' and data->>'scheme' = 'roadTransport' and occurred_on = '2024-12-31')
      as assessed using (subject_id)
    left join drivers on drivers.employer = subjects.code
  where subjects.kind in ('enterprise', 'individualBusiness') offset 0
),
scored as (
  select *, case when vehicles is not null then round(greatest(1000 - case fleet
        when 'ordinary' then least(accidents * 100 / vehicles * 5, 50) + least(deaths * 100 / vehicles * 25, 150) + least(injured * 100 / vehicles * 10, 100)
          + least(violations * 100 / vehicles * 10, 200) + least(complaints * 200 / vehicles * 10, 150)
        else least(accidents * 100 / vehicles * 5, 25) + least(deaths * 100 / vehicles * 25, 75) + least(injured * 100 / vehicles * 10, 50)
          + least(violations * 100 / vehicles * 10, 100) + least(complaints * 200 / vehicles * 10, 75) end
      - least(drivers_uninsured * 10, 80) - least(vehicles_uninsured * 10, 70) - least(file_lost, 50) - least(management_lost, 150), 0), 2) end as score,
    passenger_bad = 0 and passenger > 0 and (passenger_top >= passenger * 0.8 or passenger_good >= passenger * 0.9) as passenger_eased,
    goods_bad = 0 and goods > 0 and (goods_top >= goods * 0.8 or goods_good >= goods * 0.9) as goods_eased
  from joined offset 0
),
graded as (
  select *, coalesce(score < 600, false) or ten_deaths or harm or concealed as unqualified,
    case when ten_deaths or harm or concealed then 'B' when vehicles is null then '?' when (fleet = 'small') <> (vehicles < 10) then '-'
      when score < 600 then 'B' when score < 700 then 'A' when score < 850 or three_deaths then 'AA' else 'AAA' end as decided
  from scored offset 0
)
select subject_id, (case decided when '?' then 'undetermined' when '-' then 'notRated' else 'rated' end)::rating_outcome as outcome,
  case when decided not in ('?', '-') then trim_scale(score) end as score, case when decided not in ('?', '-') then decided end as grade,
  (case when decided = 'B' then 'proposed' else 'final' end)::rating_status as status,
  jsonb_build_object('isCarrier', true, 'vehicles', vehicles, 'fleet', fleet, 'accidents', case fleet when 'ordinary' then accidents else 0 end,
    'deaths', case fleet when 'ordinary' then deaths else 0 end, 'injured', case fleet when 'ordinary' then injured else 0 end,
    'violations', case fleet when 'ordinary' then violations else 0 end, 'complaints', case fleet when 'ordinary' then complaints else 0 end,
    'smallAccidents', case fleet when 'small' then accidents else 0 end, 'smallDeaths', case fleet when 'small' then deaths else 0 end,
    'smallInjured', case fleet when 'small' then injured else 0 end, 'smallViolations', case fleet when 'small' then violations else 0 end,
    'smallComplaints', case fleet when 'small' then complaints else 0 end, 'driversUninsured', drivers_uninsured, 'vehiclesUninsured', vehicles_uninsured,
    'fileLost', trim_scale(file_lost)::text, 'managementLost', trim_scale(management_lost)::text, 'threeDeaths', three_deaths, 'tenDeaths', ten_deaths, 'graveHarm', harm,
    'concealed', concealed, 'lastGrade', last_grade, 'passengerDrivers', passenger, 'passengerTop', passenger_top, 'passengerGood', passenger_good, 'passengerBad', passenger_bad,
    'goodsDrivers', goods, 'goodsTop', goods_top, 'goodsGood', goods_good, 'goodsBad', goods_bad) as facts,
  case when decided in ('?', '-') then '{}'::text[] else array_remove(array[case when fleet = 'small' then 'smallBase' end, case when unqualified then 'rectify' end,
    case when last_grade = 'B' and unqualified then 'twoYears' end,
    case when (passenger_eased and (goods_eased or goods = 0)) or (goods_eased and passenger = 0) then 'easedByDrivers' end], null) end as follows,
  stale as stale_on
from graded`;

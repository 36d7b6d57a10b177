-- Penalty points added up, of scoring/mechanisms/demerit-points.ts. State: the sum, points since the full number was last reached, how often it was.
CREATE FUNCTION demerit_points_step(state numeric[], added numeric, full_points numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN state[2] + added >= full_points
    THEN ARRAY[state[1] + added, 0, state[3] + 1]
    ELSE ARRAY[state[1] + added, state[2] + added, state[3]] END
$$;
--> statement-breakpoint
CREATE AGGREGATE demerit_points(numeric, numeric) (SFUNC = demerit_points_step, STYPE = numeric[], INITCOND = '{0,0,0}');
--> statement-breakpoint
-- The last day of an evaluation period: 2025, 2025Q3, 2025-09, or 2024-2025 for July to June (scoring/engine/period.ts).
CREATE FUNCTION period_end(period text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN period ~ '^\d{4}$' THEN make_date(period::int, 12, 31)
    WHEN period ~ '^\d{4}Q\d$' THEN (make_date(left(period, 4)::int, right(period, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
    WHEN period ~ '^\d{4}-\d{2}$' THEN (to_date(period || '-01', 'YYYY-MM-DD') + interval '1 month' - interval '1 day')::date
    ELSE make_date(right(period, 4)::int, 6, 30)
  END
$$;
--> statement-breakpoint
-- Whom a body employs is asked for each body that reads its staff's ratings.
CREATE INDEX records_employer ON records ((data->>'employer')) WHERE item = 'driver-certificate' AND superseded_at IS NULL;
--> statement-breakpoint
-- Records, and what the platform itself has found in the shape of records (scoring/facts/platform.ts): a subject's ratings by other models,
-- the ratings of its licensed staff, its standings. A rating that will go stale ends as a record the day before.
CREATE VIEW scored_records AS
  SELECT subject_id, record_id, item, occurred_on, decided_on, show_until, state, superseded_at, data FROM records
  UNION ALL
  SELECT subject_id, 0, 'rating', period_end(period), period_end(period), stale_on - 1, 'active'::record_state, NULL,
    jsonb_strip_nulls(jsonb_build_object('sector', split_part(model_id, '/', 1), 'grade', grade, 'score', trim_scale(score)::text))
  FROM current_ratings WHERE outcome = 'rated'
  UNION ALL
  SELECT body_id, 0, 'member-rating', period_end(period), period_end(period), stale_on - 1, 'active'::record_state, NULL,
    jsonb_build_object('sector', sector, 'grade', grade)
  FROM (
    -- one rating a person and body, however many certificates name it; a certificate counts for the sectors of its category, on the period's last day
    SELECT DISTINCT body.subject_id AS body_id, rating.subject_id, rating.period, rating.stale_on, rating.grade, split_part(rating.model_id, '/', 1) AS sector
    FROM current_ratings rating
      JOIN records certificate ON certificate.subject_id = rating.subject_id AND certificate.item = 'driver-certificate'
        AND certificate.superseded_at IS NULL AND certificate.state IN ('active', 'contested')
        AND (certificate.show_until IS NULL OR certificate.show_until >= period_end(rating.period))
      JOIN subjects body ON body.code = certificate.data->>'employer'
      JOIN (VALUES ('cruisingTaxi', 'taxi-drivers'), ('rideHailing', 'taxi-drivers'), ('passenger', 'passenger-drivers'),
        ('dangerousGoods', 'dangerous-goods-drivers'), ('instructor', 'driving-instructors')) AS rated_by (category, sector)
        ON rated_by.category = certificate.data->>'category' AND split_part(rating.model_id, '/', 1) LIKE rated_by.sector || '%'
    WHERE rating.outcome = 'rated'
  ) AS member
  UNION ALL
  SELECT subject_id, 0, 'standing', period_end(period), period_end(period), NULL, 'active'::record_state, NULL,
    jsonb_build_object('cohort', cohort, 'place', place, 'tail', tail, 'peers', peers)
  FROM standings;

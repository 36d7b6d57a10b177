-- By length alone: a period's form was checked when its rating was written, and a pattern matched for every rating took most of a census's time.
CREATE OR REPLACE FUNCTION period_end(period text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE length(period)
    WHEN 4 THEN make_date(period::int, 12, 31)
    WHEN 6 THEN (make_date(left(period, 4)::int, right(period, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
    WHEN 7 THEN (make_date(left(period, 4)::int, right(period, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    ELSE make_date(right(period, 4)::int, 6, 30)
  END
$$;
--> statement-breakpoint
-- The sector of a rating as a column of its own, so that a model's filter reaches the ratings before they are shaped as records.
-- Records, and what the platform itself has found in the shape of records (scoring/facts/platform.ts): a subject's ratings by other models,
-- the ratings of its licensed staff, its standings. A rating that will go stale ends as a record the day before.
CREATE OR REPLACE VIEW scored_records AS
  SELECT subject_id, record_id, item, occurred_on, decided_on, show_until, state, superseded_at, data, NULL::text AS sector FROM records
  UNION ALL
  SELECT subject_id, 0, 'rating', period_end(period), period_end(period), stale_on - 1, 'active'::record_state, NULL,
    jsonb_strip_nulls(jsonb_build_object('sector', split_part(model_id, '/', 1), 'grade', grade, 'score', trim_scale(score)::text)), split_part(model_id, '/', 1)
  FROM current_ratings WHERE outcome = 'rated'
  UNION ALL
  SELECT body_id, 0, 'member-rating', period_end(period), period_end(period), stale_on - 1, 'active'::record_state, NULL,
    jsonb_build_object('sector', sector, 'grade', grade), sector
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
    jsonb_build_object('cohort', cohort, 'place', place, 'tail', tail, 'peers', peers), NULL
  FROM standings;

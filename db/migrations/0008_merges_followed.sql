CREATE INDEX "subjects_merged_into" ON "subjects" USING btree ("merged_into") WHERE merged_into is not null;
--> statement-breakpoint
-- The entry that stands now holds the codes of all entries that came to it, over any number of merges.
INSERT INTO aliases (subject_id, scheme, value)
WITH RECURSIVE went (code, subject_id) AS (
  SELECT code, merged_into FROM subjects WHERE merged_into IS NOT NULL
  UNION ALL
  SELECT went.code, subjects.merged_into FROM went JOIN subjects USING (subject_id) WHERE subjects.merged_into IS NOT NULL
)
SELECT subject_id, 'formerCode', code FROM went ON CONFLICT DO NOTHING;
--> statement-breakpoint
-- As before, but for the staff of a body that others were merged into, and none for an entry that is merged itself.
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
      -- a certificate may name the employer by the code of an entry merged into it
      JOIN (
        SELECT subject_id, code FROM subjects WHERE merged_into IS NULL
        UNION ALL
        SELECT aliases.subject_id, value FROM aliases JOIN subjects USING (subject_id) WHERE scheme = 'formerCode' AND merged_into IS NULL
      ) AS body ON body.code = certificate.data->>'employer'
      JOIN (VALUES ('cruisingTaxi', 'taxi-drivers'), ('rideHailing', 'taxi-drivers'), ('passenger', 'passenger-drivers'),
        ('dangerousGoods', 'dangerous-goods-drivers'), ('instructor', 'driving-instructors')) AS rated_by (category, sector)
        ON rated_by.category = certificate.data->>'category' AND split_part(rating.model_id, '/', 1) LIKE rated_by.sector || '%'
    WHERE rating.outcome = 'rated'
  ) AS member
  UNION ALL
  SELECT subject_id, 0, 'standing', period_end(period), period_end(period), NULL, 'active'::record_state, NULL,
    jsonb_build_object('cohort', cohort, 'place', place, 'tail', tail, 'peers', peers), NULL
  FROM standings;

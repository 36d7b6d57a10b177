-- The running score of scoring/mechanisms/running-score.ts as an aggregate over events in their order.
-- State: score, gains used, times fallen to the low mark, then gains used by each capped row (up to eight).
CREATE FUNCTION running_score_step(
  state numeric[], delta numeric, counter integer, counter_cap numeric,
  opening numeric, lowest numeric, highest numeric, gains_at_most numeric, low_mark numeric
) RETURNS numeric[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  score numeric := coalesce(state[1], opening);
  gain numeric := delta;
  next numeric;
BEGIN
  IF delta > 0 THEN
    gain := least(delta, gains_at_most - state[2]);
    IF counter > 0 THEN
      gain := least(gain, counter_cap - state[3 + counter]);
      state[3 + counter] := state[3 + counter] + gain;
    END IF;
    state[2] := state[2] + gain;
  END IF;
  next := greatest(lowest, least(highest, score + gain));
  IF score > low_mark AND next <= low_mark THEN
    state[3] := state[3] + 1;
  END IF;
  state[1] := next;
  RETURN state;
END $$;
--> statement-breakpoint
CREATE AGGREGATE running_score(numeric, integer, numeric, numeric, numeric, numeric, numeric, numeric) (
  SFUNC = running_score_step,
  STYPE = numeric[],
  INITCOND = '{NULL,0,0,0,0,0,0,0,0,0,0}'
);

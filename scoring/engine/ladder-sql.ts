import type { Numbers } from "./bind";
import { conditionSql } from "./condition";
import type { Model } from "./define-model";
import type { Cut } from "./ladder-rules";
import { literal } from "./sql-text";
import { gradesByPlace } from "./verdict";

const reached = (cut: Cut, bound: Numbers): string => {
  if ("always" in cut) return "true";
  if ("atLeast" in cut) return `score >= ${bound.text(cut.atLeast)}`;
  if ("moreThan" in cut) return `score > ${bound.text(cut.moreThan)}`;
  return "atMost" in cut ? `score <= ${bound.text(cut.atMost)}` : `score < ${bound.text(cut.lessThan)}`;
};

/** The ladder's place, 0 being the best; null where a requirement that matters is unknown. */
const ladderPlace = (model: Model, bound: Numbers): string => {
  const cuts = model.ladder.bestFirst.map((cut, place) => {
    const met = reached(cut, bound);
    if (!cut.requires) return `when ${met} then ${place}`;
    const when = `(${conditionSql(cut.requires.when, bound)})`;
    return `when ${met} and ${when} is null then null when ${met} and ${when} then ${place}`;
  });
  return cuts.length === 0 ? "0" : `case ${cuts.join(" ")} else ${cuts.length} end`;
};

/** The place after one shift; null where the shift matters and is unknown. */
const shiftedPlace = (shift: NonNullable<Model["shifts"]>[string], grades: readonly string[], bound: Numbers, from: string): string => {
  const down = shift.direction === "down";
  const limit = down ? grades.lastIndexOf(shift.notPast) : grades.indexOf(shift.notPast);
  const steps = bound.text(shift.steps);
  const moved = down ? `least(${from} + ${steps}, ${limit})` : `greatest(${from} - ${steps}, ${limit})`;
  const when = `(${conditionSql(shift.when, bound)})`;
  return `case when ${from} ${down ? ">=" : "<="} ${limit} then ${from} when ${when} is null then null when ${when} then ${moved} else ${from} end::int`;
};

/**
 * The ladder as columns to be added one after another, and the grade by the last of them with caps and replacements: '?' where a
 * requirement, shift, cap or replacement that matters is unknown.
 */
export const ladderParts = (model: Model, bound: Numbers): { places: string[]; decided: string } => {
  const grades = gradesByPlace(model);
  const shifts = Object.values(model.shifts ?? {});
  const caps = Object.values(model.caps).map((cap) => ({ place: grades.indexOf(cap.notAbove), when: conditionSql(cap.when, bound) }));
  const last = `p${shifts.length}`;
  const capped =
    caps.length === 0
      ? last
      : `case when ${last} is null then null else greatest(${last}, ${caps.map(({ place, when }) => `case when ${when} then ${place} end`).join(", ")}) end`;
  const open = caps.map(({ place, when }) => `when place < ${place} and (${when}) is null then '?'`);
  const replaced = Object.values(model.replacements).map((each) => {
    const among = `place in (${grades.flatMap((grade, place) => (each.among.includes(grade) ? [place] : [])).join(", ")})`;
    const when = `(${conditionSql(each.when, bound)})`;
    return `when ${among} and ${when} is null then '?' when ${among} and ${when} then ${literal(each.grade)}`;
  });
  const byPlace = grades.map((grade, place) => `when ${place} then ${literal(grade)}`);
  return {
    places: [
      `${ladderPlace(model, bound)} as p0`,
      ...shifts.map((shift, index) => `${shiftedPlace(shift, grades, bound, `p${index}`)} as p${index + 1}`),
      `${capped} as place`,
    ],
    decided: `case when place is null then '?' ${open.join(" ")} ${replaced.join(" ")} else case place ${byPlace.join(" ")} end end`,
  };
};

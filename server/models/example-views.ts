import { collect } from "@/scoring/engine/collect";
import { pointsText } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import { type Example, recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import type { ExampleView } from "./view";

const computed = (model: Model, example: Example): ExampleView["computed"] => {
  const period = periodOf(example.period);
  const rating = rater(model, period)(collect(model, period, recordsOf(example)));
  return { score: rating.score === null ? null : pointsText(rating.score), grade: rating.grade };
};

/** Worked examples with what the source says beside what the model gives. */
export const exampleViews = (model: Model, examples: readonly Example[]): ExampleView[] =>
  examples.map((example) => ({
    title: example.title,
    source: example.source,
    provenance: example.provenance,
    period: example.period,
    expected: { score: example.expected.score, grade: example.expected.grade },
    computed: computed(model, example),
    note: example.note ?? null,
  }));

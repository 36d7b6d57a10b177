import { GradeMark } from "./grade-mark";

interface Graded {
  readonly grade: string;
  readonly tone: number;
}

/** From one grade to another. */
export function GradeMove({ from, to, ungraded }: { readonly from: Graded; readonly to: Graded; readonly ungraded: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <GradeMark {...from} ungraded={ungraded} />
      <span aria-hidden className="text-soft">
        →
      </span>
      <GradeMark {...to} ungraded={ungraded} />
    </span>
  );
}

import clsx from "clsx";

interface Props {
  /** The letters or the word of the grade. */
  readonly mark: string | null;
  readonly tone: number | null;
  /** What is said where there is no grade. */
  readonly ungraded: string;
  readonly size?: "small" | "large";
}

/** AAAAA is the longest grade that is written in letters; what is longer is a word. */
const longestLetters = 5;

/** A grade as a letter in a shape: the shape and the letter tell it apart, the colour comes second. */
export function GradeMark({ mark, tone, ungraded, size = "small" }: Props) {
  return (
    <span
      className={clsx("grade-mark", `grade-mark-${size}`, (mark?.length ?? 0) > longestLetters && "grade-mark-word")}
      data-tone={mark === null ? 0 : (tone ?? 0)}
    >
      {mark ?? (
        <>
          <span aria-hidden>—</span>
          <span className="sr-only">{ungraded}</span>
        </>
      )}
    </span>
  );
}

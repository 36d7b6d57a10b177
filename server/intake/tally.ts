import type { Note } from "./row/check-subject-code";
import type { Problem } from "./row/problem";
import type { RejectedGroup } from "./summary";

type Group = { -readonly [Name in keyof RejectedGroup]: RejectedGroup[Name] };

const codeRules = /^(uscc|residentId|registrationNumber|organisationCode)\./;

/** Counts while rows pass by; its size depends on the number of rules, not of rows. */
export class Tally {
  rows = 0;
  readonly notes: Partial<Record<Note, number>> = {};
  /** Rows of which the subject's code was wrong, each counted once. */
  wrongCode = 0;
  /** Good rows that take back what was reported. */
  withdrawing = 0;
  readonly #groups = new Map<string, Group>();

  note(notes: readonly Note[]): void {
    for (const note of notes) this.notes[note] = (this.notes[note] ?? 0) + 1;
  }

  reject(rowNumber: number, problems: readonly Problem[]): void {
    if (problems.some(({ rule }) => codeRules.test(rule))) this.wrongCode += 1;
    for (const example of new Map(problems.map((problem) => [problem.rule, problem])).values()) this.rejectMany(1, rowNumber, example);
  }

  rejectMany(rows: number, firstRow: number, example: Problem): void {
    const group = this.#groups.get(example.rule);
    if (group) group.rows += rows;
    else this.#groups.set(example.rule, { rule: example.rule, rows, firstRow, example });
  }

  /** Most frequent first. */
  rejectedGroups(): RejectedGroup[] {
    return [...this.#groups.values()].sort((one, other) => other.rows - one.rows);
  }
}

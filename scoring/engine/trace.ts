import type { Facts } from "./fact";
import type { Step } from "./step";

/**
 * What a rating writes down as it goes: each line with the running total, the facts that were missing, and named outputs of mechanisms.
 * One object a rating and no closures: a census is checked through here, row by row.
 */
export class Trace {
  readonly steps: Step[] = [];
  readonly missing: string[] = [];
  total = 0;
  /** The indicator whose mechanism is writing. */
  rule = "";
  outputs: Record<string, number> | null = null;
  /** Most points of the indicators left out, and the facts they wanted. */
  leftOut = 0;
  readonly leftOutFacts: string[] = [];

  /** Writes a line of the indicator at work; gives its points back, so that a mechanism can sum as it goes. */
  line(row: string | null, points: number, detail: Step["detail"], records: readonly number[] | null): number {
    return this.step("points", this.rule, row, points, detail, records);
  }

  step(
    kind: Step["kind"],
    rule: string,
    row: string | null,
    points: number,
    detail: Step["detail"],
    records: readonly number[] | null,
  ): number {
    this.total += points;
    this.steps.push({ kind, rule, row, points, total: this.total, detail, records });
    return points;
  }

  /** A named output of the indicator at work, for conditions to read. */
  output(name: string, value: number): void {
    this.outputs ??= {};
    this.outputs[`${this.rule}.${name}`] = value;
  }

  leaveOut(facts: Facts, reads: readonly string[], points: number): void {
    this.leftOut += points;
    const unknown = reads.filter((fact) => facts[fact] === null);
    this.leftOutFacts.push(...(unknown.length > 0 ? unknown : reads));
  }

  miss(facts: Facts, reads: readonly string[]): void {
    const unknown = reads.filter((fact) => facts[fact] === null);
    // a rate over nothing is unknown though each number is known: then all that it reads is named
    for (const fact of unknown.length > 0 ? unknown : reads) if (!this.missing.includes(fact)) this.missing.push(fact);
  }
}

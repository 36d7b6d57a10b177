import { expect, it } from "vitest";
import type { Event } from "@/scoring/engine/fact";
import { demeritPoints } from "@/scoring/mechanisms/demerit-points";
import { event, given, law } from "./one-indicator";

const row = (act: string, value: string, again?: string) => ({
  act,
  value,
  cites: law.art("1"),
  provenance: "proposal" as const,
  ...(again ? { again } : {}),
});
const scores = demeritPoints("acts", { rows: [row("a", "5"), row("b", "10", "20"), row("c", "20")], full: "twenty" });
const rated = (...acts: Event[]) => given(scores, { twenty: "20" }, { acts });

it("points are added up, one line an act", () => {
  expect(rated(event(1, "a", "2025-01-05"), event(2, "c", "2025-02-05"))).toEqual({
    points: "25",
    lines: [
      ["a", "5"],
      ["c", "20"],
    ],
    outputs: { "it.timesFull": 1 },
  });
});

it("the second act of a row, and each later one, adds what the row says for again", () => {
  expect(rated(event(1, "b", "2025-01-05"), event(2, "b", "2025-02-05"), event(3, "b", "2025-03-05")).points).toBe("50");
});

it("full points are counted anew after each time they are reached", () => {
  const fives = (count: number) => rated(...Array.from({ length: count }, (_, index) => event(index + 1, "a", "2025-01-05")));
  expect([3, 4, 7, 8].map((count) => fives(count).outputs)).toEqual([0, 1, 1, 2].map((times) => ({ "it.timesFull": times })));
});

it("no act is no point", () => expect(rated()).toEqual({ points: "0", lines: [], outputs: { "it.timesFull": 0 } }));

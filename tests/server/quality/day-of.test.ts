import { expect, it } from "vitest";
import { dayOf } from "@/server/day-of";

it.each([
  ["2026-11-23T15:59:59Z", "2026-11-23"],
  ["2026-11-23T16:00:00Z", "2026-11-24"],
  ["2026-12-31T16:00:00Z", "2027-01-01"],
])("%s is %s in China, wherever the process runs", (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

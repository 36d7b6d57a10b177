import { dayOf } from "@/server/day-of";

/** Whole days between two days as Beijing counts them: 0 on the same day. */
export const daysSince = (instant: string, now: Date): number => {
  const [then, today] = [new Date(instant), now].map((each) => Date.parse(dayOf(each)));
  return Math.max(0, ((today ?? 0) - (then ?? 0)) / 86_400_000);
};

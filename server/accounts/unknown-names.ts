import { lockedMinutes, mostFailures } from "./lock-out-limits";

interface Failing {
  failures: number;
  /** Milliseconds since 1970; 0 where it is open. */
  lockedUntil: number;
}

const mostNames = 10_000;
const held = new Map<string, Failing>();

/**
 * Names that no account has are shut like those of accounts, so that a lock-out betrays nobody. Kept in memory, the longest unasked dropped
 * first: they protect nothing but a secret.
 */
export function takeUnknownAttempt(name: string, now = Date.now()): boolean {
  const failing = held.get(name) ?? { failures: 0, lockedUntil: 0 };
  if (failing.lockedUntil > now) return false;
  const failures = failing.failures + 1;
  const isLast = failures >= mostFailures;
  held.delete(name);
  held.set(name, { failures: isLast ? 0 : failures, lockedUntil: isLast ? now + lockedMinutes * 60_000 : 0 });
  if (held.size > mostNames) held.delete(held.keys().next().value as string);
  return true;
}

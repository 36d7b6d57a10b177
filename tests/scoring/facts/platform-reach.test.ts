import { describe, expect, it } from "vitest";
import { periodOf } from "@/scoring/engine/period";
import { gradeBy, memberRatingItem, ratingItem } from "@/scoring/facts/platform";
import { reachSql, withinReach } from "@/scoring/facts/platform-reach";
import { words } from "@/scoring/words";

const read = { says: words("试", "test"), cites: { instrument: "none", article: words("试", "test"), provenance: "proposal" } } as never;
const ownGrade = gradeBy("tax-credit", read);

const rating = (sector: string, occurredOn: string, item = ratingItem.id) => ({
  recordId: 0,
  item,
  occurredOn,
  decidedOn: occurredOn,
  showUntil: null,
  data: { sector },
});

describe("ratings within a model's reach", () => {
  const isReached = withinReach([ownGrade], periodOf("2025"));

  it("are those of the sectors it reads, for periods that end within its windows", () => {
    expect(isReached(rating("tax-credit", "2025-12-31"))).toBe(true);
    expect(isReached(rating("taxi-drivers", "2025-12-31"))).toBe(false);
    expect(isReached(rating("tax-credit", "2024-12-31"))).toBe(false);
    expect(isReached(rating("taxi-drivers", "2025-12-31", memberRatingItem.id))).toBe(false);
  });

  it("departments' records are never out of it", () => {
    expect(isReached(rating("taxi-drivers", "2019-01-01", "penalty"))).toBe(true);
  });

  it("stand in SQL as one predicate, and nothing stands where no rating is read", () => {
    expect(reachSql([ownGrade], periodOf("2025"))).toBe(
      "(r.sector is null or (r.sector in ('tax-credit') and r.occurred_on >= '2025-01-01' and r.occurred_on <= '2025-12-31'))",
    );
    expect(reachSql([], periodOf("2025"))).toBeNull();
  });
});

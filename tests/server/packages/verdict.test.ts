import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { exception, verdictOf } from "@/scripts/audit-packages/verdict";

const cause = (name: string, advisory: string, severity: string) => ({
  ...{ source: 1, name, dependency: name, range: "<2", severity },
  ...{ title: `Fault of ${name}`, url: `https://github.com/advisories/${advisory}` },
});
const said = {
  auditReportVersion: 2,
  vulnerabilities: {
    one: { name: "one", severity: "high", via: [cause("one", "GHSA-1", "high")] },
    two: { name: "two", severity: "critical", via: [cause("two", "GHSA-2", "critical"), "one"] },
    three: { name: "three", severity: "moderate", via: [cause("three", "GHSA-3", "moderate")] },
    four: { name: "four", severity: "high", via: ["one"] },
  },
};
const bear = (name: string, advisory: string, until: string) => ({ package: name, advisory, until, why: "no reachable code path" });
const found = (exceptions: ReturnType<typeof bear>[]) => {
  const verdict = verdictOf(said, exceptions, "2026-11-24");
  return verdict.kind === "unanswered"
    ? verdict.kind
    : [verdict.kind, verdict.findings.map((each) => each.advisory), verdict.expired.length];
};

test("high and critical faults fail, each once; lesser ones do not", () => {
  expect(found([])).toEqual(["faulty", ["GHSA-1", "GHSA-2"], 0]);
  expect(verdictOf({ vulnerabilities: {} }, [], "2026-11-24").kind).toBe("clean");
});

test("an exception bears one fault of one package to its last day, and fails after it", () => {
  const two = bear("two", "GHSA-2", "2027-01-01");
  expect(found([bear("one", "GHSA-1", "2026-11-24"), two])).toEqual(["clean", [], 0]);
  expect(found([bear("one", "GHSA-1", "2026-11-23"), two])).toEqual(["faulty", ["GHSA-1"], 1]);
  expect(found([bear("four", "GHSA-1", "2027-01-01"), two])).toEqual(["faulty", ["GHSA-1"], 0]);
});

test("a registry that does not answer is no clean bill", () => {
  for (const answer of [undefined, {}, { message: "405 Method Not Allowed", error: { summary: "" } }])
    expect(verdictOf(answer, [], "2026-11-24").kind).toBe("unanswered");
});

test("the written list can be read", () => {
  expect(() => z.array(exception).parse(JSON.parse(readFileSync("docs/package-exceptions.json", "utf8")))).not.toThrow();
});

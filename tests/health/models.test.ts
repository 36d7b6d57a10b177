import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { problemsOf } from "@/scoring/engine/check-model";
import type { Model } from "@/scoring/engine/define-model";
import type { Citation } from "@/scoring/engine/instrument";
import { instrumentOf } from "@/scoring/engine/instruments";
import { addDays } from "@/scoring/engine/legal-date";
import { modelDigest } from "@/scoring/engine/model-digest";
import { yearPeriod } from "@/scoring/engine/period";
import { provenances } from "@/scoring/engine/provenance";
import { rater } from "@/scoring/engine/rate";
import { mechanismOf, mechanisms } from "@/scoring/mechanisms/mechanisms";
import { registry } from "@/scoring/models/registry";
import digests from "./model-digests.json" with { type: "json" };

const root = path.resolve("scoring/models");

/** Every citation anywhere in a model: found by shape, so that no place can be forgotten. */
const citationsOf = (value: unknown): Citation[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("instrument" in value && "article" in value) return [value as Citation];
  return Object.entries(value).flatMap(([key, each]) => (key === "item" ? [] : citationsOf(each)));
};

/** The part of text.md under an instrument's own heading. */
const sectionOf = (text: string, instrument: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(`${instrument}\n`)) ?? "";

describe("the registry", () => {
  it("holds every folder under scoring/models, id and path being one", () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((sector) =>
        readdirSync(path.join(root, sector.name), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((year) => `${sector.name}/${year.name}`),
      );
    expect(registry.map(({ model }) => model.id).sort()).toEqual(folders.sort());
  });

  it("has one model of a sector for a period", () => {
    for (const { model } of registry) {
      const rivals = registry.filter(
        (other) =>
          other.model !== model &&
          other.model.sector === model.sector &&
          (other.model.periods.to ?? "9999") >= model.periods.from &&
          other.model.periods.from <= (model.periods.to ?? "9999"),
      );
      expect(
        rivals.map((other) => other.model.id),
        model.id,
      ).toEqual([]);
    }
  });
});

describe.each(registry)("$model.id", ({ model, examples }: { model: Model; examples: readonly unknown[] }) => {
  it("has nothing unread, unknown, misplaced or out of order", () => {
    expect(problemsOf(model)).toEqual([]);
  });

  it("cites only articles that its text.md holds", () => {
    const file = path.join(root, model.id, "text.md");
    expect(existsSync(file), file).toBe(true);
    const text = readFileSync(file, "utf8");
    for (const citation of citationsOf(model)) {
      instrumentOf(model, citation);
      const article = citation.article.split(" ")[0] as string;
      expect(sectionOf(text, citation.instrument), `${citation.instrument} ${article} in ${file}`).toContain(`**${article}**`);
    }
  });

  it("has a value on every day of its periods: each change date, the day before, and now", () => {
    const changes = Object.values(model.parameters).flatMap((parameter) => parameter.rows.map((row) => row.from));
    const first = yearPeriod(model.periods.from).to;
    const days = [...changes, ...changes.map((day) => addDays(day, -1)), first, "2026-12-31"].filter((day) => day >= first);
    for (const day of days) expect(() => rater(model, yearPeriod(day.slice(0, 4)))).not.toThrow();
  });

  it("has worked examples", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it("marks every number and rule as official, secondary or proposal", () => {
    for (const provenance of provenances(model)) expect(["official", "secondary", "proposal"]).toContain(provenance);
  });

  it("has not changed since its digest was recorded: a changed law is a new row or a new folder, recorded on purpose", () => {
    expect(modelDigest(model), `if the change is meant, record it in tests/health/model-digests.json`).toBe(
      (digests as Record<string, string>)[model.id],
    );
  });
});

describe("mechanisms", () => {
  it("each is used by a model or measured by the bench, and documented in both languages", () => {
    const used = new Set(registry.flatMap(({ model }) => Object.values(model.indicators).map(({ scores }) => mechanismOf(scores).name)));
    for (const mechanism of mechanisms) {
      if (mechanism.name !== "oneBracket") expect([...used], mechanism.name).toContain(mechanism.name);
      expect(mechanism.says.zh.length).toBeGreaterThan(10);
      expect(mechanism.says.en.length).toBeGreaterThan(10);
    }
  });
});

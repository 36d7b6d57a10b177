import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { addDays } from "@/scoring/engine/legal-date";
import { modelDigest } from "@/scoring/engine/model-digest";
import { lastPeriodBefore, periodOf } from "@/scoring/engine/period";
import { provenances } from "@/scoring/engine/provenance";
import { rater } from "@/scoring/engine/rate";
import { refusalsOf } from "@/scoring/engine/refusals";
import { mechanismOf, mechanisms } from "@/scoring/mechanisms/mechanisms";
import { type Registered, registry } from "@/scoring/models/registry";
import digests from "./model-digests.json" with { type: "json" };

const root = path.resolve("scoring/models");

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

describe.each(registry)("$model.id", ({ model, examples }: Registered) => {
  it("would not be refused at load: nothing unread, unknown, misplaced or out of order, every article in its text.md", () => {
    const file = path.join(root, model.id, "text.md");
    expect(existsSync(file), file).toBe(true);
    const others = registry.map((each) => each.model).filter((other) => other !== model);
    expect(refusalsOf({ model, examples, text: readFileSync(file, "utf8"), others })).toEqual([]);
  });

  it("has a value in every period: about each day of change, its first, its last, and now", () => {
    const { from, to } = model.periods;
    const changes = Object.values(model.parameters).flatMap((parameter) => parameter.rows.map((row) => row.from));
    const days = [...changes, ...changes.map((day) => addDays(day, -1)), to === undefined ? "2026-11-24" : periodOf(to).to];
    const periods = [from, ...days.map((day) => lastPeriodBefore(model.cadence, addDays(day, 1)).name)];
    for (const name of periods) if (name >= from && name <= (to ?? "9999")) expect(() => rater(model, periodOf(name))).not.toThrow();
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

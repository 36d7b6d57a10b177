import { describe, expect, it } from "vitest";
import { explain } from "@/scoring/engine/explain";
import type { Facts } from "@/scoring/engine/fact";
import { periodOf } from "@/scoring/engine/period";
import { rater } from "@/scoring/engine/rate";
import { coverageView } from "@/server/subjects/coverage-view";
import { followViews } from "@/server/subjects/follow-views";
import { ledgerLines } from "@/server/subjects/ledger-lines";
import { ferry } from "../models/ferry-model";

const period = periodOf("2026Q1");
const noRecords = { views: [], rows: [] };
const known: Facts = { isWhole: true, zeroMonths: 3, income: 5000, hasReason: false, taxGrade: "B", place: 1 };

const viewsOf = (facts: Facts) => {
  const rating = rater(ferry, period)(facts);
  const steps = explain(ferry, period, facts, rating.steps);
  return {
    rating,
    ledger: ledgerLines(ferry, period, steps, noRecords),
    follows: followViews(ferry, period, steps, noRecords),
    coverage: coverageView(ferry, facts, rating.steps),
  };
};

describe("the views of a rating", () => {
  it("tell a gate that was missed from the grade that was given", () => {
    const { rating, ledger } = viewsOf(known);
    expect(rating.grade).toBe("rough");
    expect(ledger.filter(({ grade }) => grade !== null).map(({ kind, grade }) => [kind, grade])).toEqual([
      ["gate", "calm"],
      ["ladder", "rough"],
    ]);
  });

  it("name the platform where no department's record stands behind a line", () => {
    const { ledger } = viewsOf(known);
    const gate = ledger.find(({ kind }) => kind === "gate");
    expect(gate?.platform.map(({ zh }) => zh)).toEqual(["其他模型评价结果：纳税信用级别"]);
    expect(gate?.records).toEqual([]);
  });

  it("keep what follows out of the ledger: a list with its name, ground, terms and basis", () => {
    const { ledger, follows } = viewsOf(known);
    expect(ledger.map(({ kind }) => kind)).not.toContain("list");
    expect(follows.map(({ label, cites, list }) => [label.zh, cites.article, list?.name.zh, list?.term, list?.earliestExit])).toEqual([
      ["长期停航", "第六条（一）", "重点监管对象名单（工作方案用词：黑名单）", "36", "12"],
    ]);
    expect(follows[0]?.list?.basis.article).toBe("第六条");
  });

  it("put a measure that is due beside the lists", () => {
    const { follows } = viewsOf({ ...known, zeroMonths: 0, hasReason: true });
    expect(follows.map(({ label, list }) => [label.zh, list])).toEqual([["约谈", null]]);
  });

  it("say how much was known where an indicator was left out, and which", () => {
    const { coverage, ledger } = viewsOf({ ...known, zeroMonths: null });
    expect(coverage).toMatchObject({ known: "10", full: "20", leftOut: [{ zh: "停航月数" }] });
    expect(ledger.find(({ kind }) => kind === "coverage")?.sentence.zh).toBe("已知指标满分占比10/20，按比例折算为满分制");
  });

  it("say nothing of coverage where all is known", () => {
    expect(viewsOf(known).coverage).toBeNull();
  });
});

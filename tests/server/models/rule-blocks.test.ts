import { describe, expect, it } from "vitest";
import { registry } from "@/scoring/models/registry";
import { ruleBlocks } from "@/server/models/rule-blocks";
import type { RuleBlockKey } from "@/server/models/view";
import { ferry } from "./ferry-model";

const blocks = ruleBlocks(ferry);
const groupsOf = (key: RuleBlockKey) => blocks.find((block) => block.key === key)?.groups ?? [];
const rowsOf = (key: RuleBlockKey) => groupsOf(key).flatMap((group) => group.rows);
const said = (key: RuleBlockKey) => rowsOf(key).map(({ label, value, condition }) => [label.zh, value.zh, condition?.zh ?? null]);

describe("the rules of a model as tables", () => {
  it("say how a ladder compares, and what a cut also requires", () => {
    expect(rowsOf("ladder").map(({ key, value }) => [key, value.zh])).toEqual([
      ["calm", "3分以下（含）"],
      ["calm requires", "另须符合"],
      ["rough", "不足10分"],
      ["wild", "其余"],
    ]);
    expect(rowsOf("ladder")[1]?.condition?.zh).toBe("按纳税信用级别达到标准表“平稳”各项数值");
    expect(blocks.find(({ key }) => key === "ladder")?.says.zh).toBe(
      "按得分自上而下划分等级，分低为优。达到界限而不符合另列条件的，顺延至下一档。",
    );
  });

  it("show the rows of a long table in the column that a condition names, and no others", () => {
    expect(groupsOf("thresholds").map(({ key, title }) => [key, title?.zh])).toEqual([["calm", "平稳"]]);
    expect(said("thresholds")).toEqual([
      ["A · 停航月数", "2以上（含）", null],
      ["B · 停航月数", "4以上（含）", null],
    ]);
    expect(rowsOf("thresholds")[1]?.cites.article).toBe("附表 B");
  });

  it("show shifts, coverage and peer groups", () => {
    expect(said("shifts")).toEqual([["收入居首", "上调1级，最高至波动", "收入名次不少于1，且非“停航有正常原因”"]]);
    expect(said("coverage")).toEqual([
      ["信息完整度", "已知指标满分占比不低于50%", null],
      ["停航月数", "缺失时不计，满分10分", null],
      ["全年渡运", "缺失时不计，满分10分", null],
    ]);
    expect(said("cohorts")).toEqual([["按收入排名", "高者为优，同类不足5家不排名", "按渡运收入排名"]]);
  });

  it("show a list by its name in law with the plan's word beside it, its term, exits and each ground with its article", () => {
    const [blocked, praised] = groupsOf("lists");
    expect(blocked?.title?.zh).toBe("重点监管对象名单（工作方案用词：黑名单）");
    expect(blocked?.says?.zh).toBe("不利名单，部门内部使用。");
    expect(blocked?.rows.map(({ key, label, value, cites }) => [key, label.zh, value.zh, cites.article])).toEqual([
      ["basis", "设立依据", "不利名单", "第六条"],
      ["idle", "长期停航", "建议列入", "第六条（一）"],
      ["term", "有效期", "36个月", "第三条"],
      ["earliestExit", "提前移出", "12个月", "第三条"],
      ["exit-1", "整改并经验收", "提前移出条件", "第七条"],
    ]);
    expect(praised?.rows.map(({ label, value }) => [label.zh, value.zh])).toEqual([
      ["设立依据", "守信名单"],
      ["评为平稳", "建议列入"],
      ["有效期", "情形消除时止"],
    ]);
  });

  it("say what repairs an indicator and what an unknown fact costs", () => {
    const [months, reason] = groupsOf("indicators");
    expect(months?.rows.find(({ key }) => key === "repair")?.repair?.zh).toBe("复航（满12个月后）");
    expect(reason?.rows.find(({ key }) => key === "unknown")?.value.zh).toBe("−4分");
  });
});

describe.each(registry.map(({ model }) => [model.id, model] as const))("the rules of %s", (_id, model) => {
  it("name each row of a group once, and leave no word empty", () => {
    for (const block of ruleBlocks(model)) {
      for (const group of block.groups) {
        const keys = group.rows.map((row) => row.key);
        expect(new Set(keys).size, `${block.key} ${group.key}`).toBe(keys.length);
        for (const { label, value } of group.rows) expect([label.zh, label.en, value.zh, value.en].every(Boolean)).toBe(true);
      }
    }
  });
});

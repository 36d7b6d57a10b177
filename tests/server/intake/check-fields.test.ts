import { describe, expect, it } from "vitest";
import type { Field } from "@/scoring/catalogue/field";
import { amount, choice, count, day, month, optional, share, text, yesNo } from "@/scoring/catalogue/field";
import { words } from "@/scoring/words";
import { readCapital } from "@/server/intake/fields/capital";
import { checkField } from "@/server/intake/fields/check-field";

const title = words("字段", "Field");
const today = "2026-11-24";
const check = (text: string, field: Field) => checkField(text, field, today);
const refusedBy = (rule: string) => expect.objectContaining({ rule });

describe("days", () => {
  const decided = day(title, ["d"]);
  const until = optional(day(title, ["d"], { mayLieAhead: true }));

  it.each(["2026-03-01", "2026/3/1", "2026/03/01", "20260301", "2026年3月1日", "２０２６-03-01"])("reads %s", (text) => {
    expect(check(text, decided)).toBe("2026-03-01");
  });

  it.each([
    ["2026-02-30", "day.notInCalendar"],
    ["2026-13-01", "day.notInCalendar"],
    ["1900-02-29", "day.notInCalendar"],
    ["1900-01-01", "day.tooEarly"],
    ["1949-09-30", "day.tooEarly"],
    ["2026-11-25", "day.inFuture"],
    ["2099-12-31", "day.inFuture"],
    ["45000", "day.form"],
    ["01/03/2026", "day.form"],
    ["昨天", "day.form"],
  ])("refuses %s by %s", (text, rule) => {
    expect(check(text, decided)).toEqual(refusedBy(rule));
  });

  it.each(["1949-10-01", "2026-11-24"])("takes the edge %s", (text) => {
    expect(check(text, decided)).toBe(text);
  });

  it("lets an end of validity lie at most fifty years ahead", () => {
    expect(check("2076-11-24", until)).toBe("2076-11-24");
    expect(check("2076-11-25", until)).toEqual(refusedBy("day.tooLate"));
  });

  it("reads 2099-12-31 as no end where an end is optional, as the double-publicity standard writes it", () => {
    expect(check("2099/12/31", until)).toBeUndefined();
  });
});

describe("months", () => {
  const field = month(title, ["m"]);

  it.each(["2026-03", "2026/3", "202603", "2026年3月"])("reads %s", (text) => {
    expect(check(text, field)).toBe("2026-03");
  });

  it.each([
    ["2026-13", "month.form"],
    ["2026", "month.form"],
    ["2026-12", "month.outOfRange"],
    ["1949-09", "month.outOfRange"],
  ])("refuses %s by %s", (text, rule) => {
    expect(check(text, field)).toEqual(refusedBy(rule));
  });
});

describe("amounts", () => {
  const yuan = amount(title, ["a"]);
  const tenThousand = amount(title, ["a"], { written: "tenThousand" });

  it.each([
    ["15000", "15000"],
    ["15,000.50", "15000.5"],
    ["0015.00", "15"],
    ["￥3", "3"],
    ["9007199254740993.01", "9007199254740993.01"],
    ["0", "0"],
  ])("reads %s yuan as %s", (text, value) => {
    expect(check(text, yuan)).toBe(value);
  });

  it.each([
    ["1.5", "15000"],
    ["0.1", "1000"],
    ["0.000001", "0.01"],
    ["1,234.5678", "12345678"],
  ])("reads %s ten thousand as %s yuan", (text, value) => {
    expect(check(text, tenThousand)).toBe(value);
  });

  it.each([
    ["-3", "amount.negative"],
    ["1.234", "amount.tooFine"],
    ["12345678901234567", "amount.tooLarge"],
    ["1.2E+09", "amount.form"],
    ["1,00,000", "amount.form"],
    ["1万", "amount.form"],
  ])("refuses %s by %s", (text, rule) => {
    expect(check(text, yuan)).toEqual(refusedBy(rule));
  });

  it("refuses what is finer than a fen in ten thousands", () => {
    expect(check("0.0000001", tenThousand)).toEqual(refusedBy("amount.tooFine"));
  });
});

/** The spellings are the patterns counted in a public register of enterprises; numbers are the register's own examples. */
describe("registered capital", () => {
  it.each([
    ["1,000(万元人民币)", "10000000", "CNY"],
    ["3.1000(万元)", "31000", undefined],
    ["27,850.0875(万)", "278500875", undefined],
    ["60万人民币", "600000", "CNY"],
    ["50万元人民币", "500000", "CNY"],
    ["183.8000(万人民币元)", "1838000", "CNY"],
    ["5,405(万美元)", "54050000", "USD"],
    ["600（万元）", "6000000", undefined],
    ["26万元", "260000", undefined],
    ["3,700(万元(人民币))", "37000000", "CNY"],
    ["30万人民币元", "300000", "CNY"],
    ["25,220(万香港元)", "252200000", "HKD"],
    ["1,000(万港币)", "10000000", "HKD"],
    ["300( 万人民币元)", "3000000", "CNY"],
    ["6,000,000(人民币元)", "6000000", "CNY"],
    ["300,000(万日元)", "3000000000", "JPY"],
    ["32000万", "320000000", undefined],
    ["1,065(万元(港币))", "10650000", "HKD"],
    ["200(万元美元)", "2000000", "USD"],
    ["619(万欧元)", "6190000", "EUR"],
    ["400(万人民币 )", "4000000", "CNY"],
    ["8,866.1000(万元（人民币）)", "88661000", "CNY"],
    ["18.2人民币元", "18.2", "CNY"],
    ["2,124(万德国马克)", "21240000", "DEM"],
    ["450(万新加坡元)", "4500000", "SGD"],
    ["520(万澳大利亚元)", "5200000", "AUD"],
    ["50(万元人民币元)", "500000", "CNY"],
    ["21.7000(万英镑)", "217000", "GBP"],
    ["500,000(元人民币)", "500000", "CNY"],
    ["2,897.5000(万加拿大元)", "28975000", "CAD"],
    ["2,156(万瑞士法郎)", "21560000", "CHF"],
    ["1854元人民币", "1854", "CNY"],
    ["2,850(万法国法郎)", "28500000", "FRF"],
    ["1,000((万美元))", "10000000", "USD"],
    ["人民币500万元", "5000000", "CNY"],
    ["2亿元", "200000000", undefined],
    ["300美元", "300", "USD"],
  ])("reads %s", (text, value, currency) => {
    expect(readCapital(text)).toEqual({ amount: value, ...(currency && { currency }) });
  });

  it.each(["()", "（）", "万人民币", "(万元)"])("takes %s, which holds no number, for nothing", (text) => {
    expect(readCapital(text)).toBeUndefined();
  });

  it.each([
    ["5()", "capital.unitMissing"],
    ["6", "capital.unitMissing"],
    ["3200000人民币", "capital.unitMissing"],
    ["10(元/万元)", "capital.unitMissing"],
    ["3,0000000(万)", "capital.number"],
    ["10,1520000(万元人民币)", "capital.number"],
    ["0.1234567(万元)", "amount.tooFine"],
    ["五百万元", "capital.form"],
    ["100万贝壳", "capital.form"],
  ])("refuses %s by %s", (text, rule) => {
    expect(readCapital(text)).toEqual(refusedBy(rule));
  });
});

describe("counts, shares, choices, yes and no, texts", () => {
  const colour = choice<"red" | "02">(title, ["c"], { red: words("红", "Red"), "02": words("蓝，天蓝", "Blue") }, { 朱: "red" });

  it.each([
    ["12", count(title, ["n"]), 12],
    ["1,234", count(title, ["n"]), 1234],
    ["0.85", share(title, ["s"]), "0.85"],
    ["85%", share(title, ["s"]), "0.85"],
    ["0.5%", share(title, ["s"]), "0.005"],
    ["100%", share(title, ["s"]), "1"],
    ["1.0000", share(title, ["s"]), "1"],
    ["是", yesNo(title, ["y"]), true],
    ["FALSE", yesNo(title, ["y"]), false],
    ["0", yesNo(title, ["y"]), false],
    ["RED", colour, "red"],
    ["朱", colour, "red"],
    ["蓝，天蓝", colour, "02"],
    ["02", colour, "02"],
  ])("reads %s", (text, field, value) => {
    expect(check(text, field as Field)).toBe(value);
  });

  it.each([
    ["1.0", count(title, ["n"]), "count.form"],
    ["-1", count(title, ["n"]), "count.form"],
    ["1.1", share(title, ["s"]), "share.form"],
    ["101%", share(title, ["s"]), "share.form"],
    ["0.12345", share(title, ["s"]), "share.form"],
    ["也许", yesNo(title, ["y"]), "yesNo.form"],
    ["绿", colour, "choice.unknown"],
    ["一二三四", text(title, ["t"], { maxLength: 3 }), "text.tooLong"],
    ["\ud800", text(title, ["t"]), "text.damaged"],
  ])("refuses %s", (value, field, rule) => {
    expect(check(value, field as Field)).toEqual(refusedBy(rule));
  });

  it("names the choices in its hint", () => {
    expect(check("绿", colour)).toEqual({
      rule: "choice.unknown",
      hint: {
        zh: "不在可选范围内。请填代码或名称之一：red 红；02 蓝，天蓝",
        en: "Not one of the choices. Give a code or a name: red Red; 02 Blue",
      },
    });
  });
});

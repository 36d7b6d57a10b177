import { describe, expect, it } from "vitest";
import { catalogue, catalogueItem } from "@/scoring/catalogue/catalogue";
import { readHeader } from "@/server/intake/file/read-header";
import { checkRow } from "@/server/intake/row/check-row";

const today = "2026-11-24";
const enterprise = "91000000000000000K";

const itemOf = (id: string) => {
  const item = catalogueItem(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

const penalty = {
  name: "虚构示例有限公司",
  uscc: enterprise,
  documentNumber: "虚罚〔2026〕1号",
  breach: "虚构违法行为",
  category: "罚款",
  fineYuan: "0.5",
  decidedOn: "2026-03-31",
  organ: "虚构局",
};
const licence = {
  name: "虚构示例有限公司",
  uscc: enterprise,
  documentNumber: "虚许〔2026〕1号",
  kind: "普通",
  decidedOn: "2026-03-31",
  organ: "虚构局",
};

const check = (id: string, cells: Record<string, string>) => checkRow(itemOf(id), cells, today);
const rules = (id: string, cells: Record<string, string>) => {
  const checked = check(id, cells);
  return "problems" in checked ? checked.problems.map(({ rule, field }) => `${rule} ${field}`) : [];
};
const data = (id: string, cells: Record<string, string>) => {
  const checked = check(id, cells);
  if ("problems" in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.row.data;
};

describe("the end of publication", () => {
  it.each([
    ["罚款", "2027-03-31", []],
    ["罚款", "2027-04-01", ["publication.tooLong 公示截止期（CF_GSJZQ）"]],
    ["没收", "2029-03-31", ["publication.tooLong 公示截止期（CF_GSJZQ）"]],
    ["吊销许可证件", "2029-03-31", []],
    ["责令停产停业", "2029-04-01", ["publication.tooLong 公示截止期（CF_GSJZQ）"]],
  ])("of a %s decided on 31 March 2026 may be %s or not", (category, publishedUntil, expected) => {
    for (const id of ["penalty", "ecology-environment-penalty"])
      expect(rules(id, { ...penalty, category, publishedUntil })).toEqual(expected);
  });

  it("follows the gravest of two kinds in the layout before 2019", () => {
    const two = { ...penalty, category: "罚款", secondCategory: "吊销许可证件", publishedUntil: "2029-03-31" };
    expect(rules("penalty", two)).toEqual([]);
  });

  it("says the last lawful day, ends of months included", () => {
    const checked = check("penalty", { ...penalty, decidedOn: "2024-02-29", publishedUntil: "2025-03-01" });
    expect("problems" in checked && checked.problems[0]?.hint.zh).toBe(
      "公示截止期 2025-03-01 超过法定最长公示期：自 2024-02-29 起 12 个月，最晚 2025-02-28。请改正截止期或留空（留空按最长期计）。整行未入库。",
    );
  });
});

describe("the kind of penalty and its amount", () => {
  it.each([
    ["罚款", "", ["amount.missing 罚款金额（CF_NR_FK）"]],
    ["罚款", "0", ["amount.missing 罚款金额（CF_NR_FK）"]],
    ["罚款", "--", ["amount.missing 罚款金额（CF_NR_FK）"]],
    ["罚款", "0.0001", []],
    ["警告", "0.5", ["amount.unexpected 罚款金额（CF_NR_FK）"]],
    ["通报批评", "1", ["amount.unexpected 罚款金额（CF_NR_FK）"]],
    ["警告", "0", []],
    ["警告", "", []],
    ["没收违法所得", "0.5", []],
    ["吊销许可证件", "", []],
  ])("%s with %j", (category, fineYuan, expected) => {
    expect(rules("penalty", { ...penalty, category, fineYuan })).toEqual(expected);
  });

  it("a warning with a fine beside it may have an amount", () => {
    expect(rules("penalty", { ...penalty, category: "警告", secondCategory: "罚款" })).toEqual([]);
    expect(rules("penalty", { ...penalty, category: "警告", secondCategory: "罚款", fineYuan: "" })).toEqual([
      "amount.missing 罚款金额（CF_NR_FK）",
    ]);
  });

  it("an amount that cannot be read is told once", () => {
    expect(rules("penalty", { ...penalty, fineYuan: "五千" }).map((each) => each.split(" ")[1])).toEqual(["罚款金额（CF_NR_FK）"]);
  });
});

describe("codes of organs and sources", () => {
  it.each(["penalty", "tax-licence"])("are checked in %s where they are given", (id) => {
    const row = id === "penalty" ? penalty : licence;
    expect(data(id, { ...row, organCode: "91000000000000000k" })).toMatchObject({ organCode: "91000000000000000K" });
    expect(rules(id, { ...row, organCode: "91000000000000000A", sourceCode: "123" }).map((each) => each.split(" ")[0])).toEqual([
      "organ.code",
      "organ.code",
    ]);
    expect(rules(id, { ...row, organCode: "", sourceCode: "N/A" })).toEqual([]);
  });
});

describe("whom a row is about", () => {
  it("is a body, not a natural person", () => {
    expect(rules("civil-affairs-licence", { ...licence, counterpartKind: "自然人" })).toEqual([
      "counterpart.naturalPerson 相对人类别（XK_XDR_LB）",
    ]);
    expect(rules("civil-affairs-licence", { ...licence, counterpartKind: "法人及非法人组织" })).toEqual([]);
  });

  it("has no institution's certificate where it is an individual business", () => {
    const shop = { ...licence, uscc: "92000000000000000G", institutionNumber: "事证1号" };
    expect(rules("health-licence", shop)).toEqual(["individualBusiness.blank 事业单位证书号（XK_XDR_SYDW）"]);
    expect(rules("health-licence", { ...licence, institutionNumber: "事证1号" })).toEqual([]);
  });

  it("may be a public institution", () => {
    const school = check("education-sports-penalty", { ...penalty, uscc: "12000000000000000Q" });
    expect("row" in school && school.row.kind).toBe("institution");
  });
});

describe("columns", () => {
  const header = (id: string, columns: readonly string[]) => readHeader(itemOf(id), columns);

  it("of the layout from 2019 are all known, but for those that name a natural person", () => {
    const penalties =
      "CF_XDR_MC CF_XDR_LB CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_FR_ZJLX CF_FR_ZJHM CF_XDR_ZJLX CF_XDR_ZJHM CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ";
    expect(header("emergency-management-penalty", penalties.split(" ")).unknownColumns).toEqual([
      "CF_FRDB",
      "CF_FR_ZJLX",
      "CF_FR_ZJHM",
      "CF_XDR_ZJLX",
      "CF_XDR_ZJHM",
    ]);
    const licences =
      "XK_XDR_MC XK_XDR_LB XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_FR_SFZH XK_XDR_ZJLX XK_XDR_ZJHM XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_SJLY XK_SJLYDM BZ";
    expect(header("customs-licence", licences.split(" ")).unknownColumns).toEqual(["XK_FRDB", "XK_FR_SFZH", "XK_XDR_ZJLX", "XK_XDR_ZJHM"]);
  });

  it("of the layout before 2019 are known by their old names", () => {
    const old = header(
      "penalty",
      "CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SFZ CF_FR CF_WSH CF_WFXW CF_CFLB1 CF_CFLB2 CF_JG CF_JDRQ CF_QX CF_XZJG".split(
        " ",
      ),
    );
    expect(old.unknownColumns).toEqual(["CF_XDR_SFZ", "CF_FR"]);
    expect(old.columns).toMatchObject({
      category: "CF_CFLB1",
      secondCategory: "CF_CFLB2",
      content: "CF_JG",
      organ: "CF_XZJG",
      term: "CF_QX",
    });
    const licences = header("licence", "XK_XDR XK_XDR_SHXYM XK_WSH XK_XMMC XK_SPLB XK_JDRQ XK_JZQ XK_XZJG DFBM".split(" "));
    expect(licences.unknownColumns).toEqual([]);
    expect(licences.columns).toMatchObject({ name: "XK_XDR", project: "XK_XMMC", kind: "XK_SPLB", validUntil: "XK_JZQ", organ: "XK_XZJG" });
  });

  it("leave market supervision's items as they were named", () => {
    expect(Object.keys(itemOf("penalty").fields).slice(0, 11)).toEqual([
      "name",
      "uscc",
      "documentNumber",
      "breach",
      "facts",
      "basis",
      "category",
      "fineYuan",
      "decidedOn",
      "publishedUntil",
      "organ",
    ]);
  });
});

it("every department's penalties and licences are due in seven working days, and public", () => {
  const decisions = catalogue.filter(({ code }) => /-(?:XK|CF)$/.test(code));
  expect(decisions).toHaveLength(61);
  for (const { id, reportWithinWorkingDays, publicity } of decisions)
    expect([id, reportWithinWorkingDays, publicity]).toEqual([id, 7, "public"]);
});

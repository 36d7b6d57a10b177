import { describe, expect, it } from "vitest";
import { checkRow } from "@/server/intake/row/check-row";
import { inventedId, inventedUscc, itemOf, today } from "./intake-fixture";

const uscc = "91000000000000000K";
const good = { name: "虚构示例有限公司", uscc, registeredOn: "2020-01-02" };
const penalty = {
  name: "虚构示例有限公司",
  uscc,
  documentNumber: "虚市监罚〔2025〕1号",
  breach: "虚构违法行为",
  category: "罚款",
  fineYuan: "0.5",
  decidedOn: "2025-08-31",
  organ: "虚构市场监督管理局",
};

const rowOf = (item: string, cells: Record<string, string>) => {
  const checked = checkRow(itemOf(item), cells, today);
  if ("problems" in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.row;
};

const rulesOf = (item: string, cells: Record<string, string>) => {
  const checked = checkRow(itemOf(item), cells, today);
  return "problems" in checked ? checked.problems.map((problem) => problem.rule) : [];
};

describe("a good registration", () => {
  it("becomes a record under its own key", () => {
    expect(rowOf("registration", { ...good, capitalYuan: "50万美元", size: "小型", registrationNumber: "320923000008602" })).toEqual({
      code: uscc,
      kind: "enterprise",
      data: {
        uscc,
        name: "虚构示例有限公司",
        registeredOn: "2020-01-02",
        capitalYuan: "500000",
        capitalCurrency: "USD",
        size: "small",
        registrationNumber: "320923000008602",
      },
      key: "[]",
      occurredOn: "2020-01-02",
      decidedOn: "2020-01-02",
      notes: [],
    });
  });

  it("takes the yuan where no currency is named", () => {
    expect(rowOf("registration", { ...good, capitalYuan: "50(万元)" }).data).toMatchObject({
      capitalYuan: "500000",
      capitalCurrency: "CNY",
    });
  });

  it("is the same record whether the yuan is named or understood", () => {
    const texts = ["50万元", "50万元人民币", "500,000元"].map((capitalYuan) =>
      JSON.stringify(rowOf("registration", { ...good, capitalYuan, size: "小型" }).data),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it.each(["N/A", "-", "()", "万人民币", ""])("leaves out a capital written %j", (capitalYuan) => {
    expect(rowOf("registration", { ...good, capitalYuan }).data).toEqual({ uscc, name: "虚构示例有限公司", registeredOn: "2020-01-02" });
  });

  it("tells kinds apart by the code", () => {
    const kinds = ["91", "92", "93"].map((type) => rowOf("registration", { ...good, uscc: inventedUscc(1, type) }).kind);
    expect(kinds).toEqual(["enterprise", "individualBusiness", "enterprise"]);
  });

  it("reports a code that came in small letters", () => {
    expect(rowOf("registration", { ...good, uscc: "91000000000000000k" })).toMatchObject({ code: uscc, notes: ["codeWasLowerCase"] });
  });
});

describe("rows with several faults", () => {
  it("lists them all, with title, column, value, rule and hint", () => {
    const checked = checkRow(itemOf("registration"), { name: "", uscc: "9100000000000000OK", registeredOn: "1900-01-01" }, today, {
      uscc: "代码",
    });
    expect(checked).toEqual({
      problems: [
        {
          field: "统一社会信用代码（代码）",
          value: "9100000000000000OK",
          rule: "uscc.character",
          hint: {
            zh: "第17位“O”不会出现在代码中（不用字母 I、O、S、V、Z 和符号）。是否为 91000000000000000K？请核对后重新报送。",
            en: '"O" at position 17 never stands in a code (no letters I, O, S, V, Z, no signs). Is it 91000000000000000K? Check it and send again.',
          },
        },
        {
          field: "名称（企业名称）",
          value: "",
          rule: "field.required",
          hint: { zh: "必填项为空。请补填后重新报送。", en: "A required field is empty. Fill it in and send the row again." },
        },
        {
          field: "成立日期",
          value: "1900-01-01",
          rule: "day.tooEarly",
          hint: {
            zh: "1900-01-01 早于 1949-10-01，像是占位日期。请填真实日期；不清楚的选填日期请留空。",
            en: "1900-01-01 is before 1949-10-01 and looks like a placeholder. Give the real day; leave an optional day empty if unknown.",
          },
        },
      ],
    });
  });

  it.each([
    ["320923000008602", "uscc.oldRegistrationNumber"],
    ["9100000000000000", "uscc.length"],
    ["910000000000000001", "uscc.check"],
    ["91A00000000000000K", "uscc.region"],
    ["", "uscc.empty"],
    [inventedUscc(1, "11"), "subject.kind"],
    ["370281188001010009", "personal-id-in-body-record"],
  ])("refuses the code %j by %s", (code, rule) => {
    expect(rulesOf("registration", { ...good, uscc: code })).toEqual([rule]);
  });

  it.each([
    [{ organisationCode: "00000000-1" }, "organisationCode.check"],
    [{ organisationCode: "71526726-X" }, "organisationCode.differs"],
    [{ registrationNumber: "12" }, "registrationNumber.form"],
    [{ capitalYuan: "5万美元", capitalCurrency: "CNY" }, "currency.conflict"],
    [{ capitalCurrency: "贝壳" }, "currency.unknown"],
  ])("refuses %j by %s", (cells, rule) => {
    expect(rulesOf("registration", { ...good, ...cells })).toEqual([rule]);
  });
});

describe("names", () => {
  it("may be absent for an individual business, which is told", () => {
    expect(rowOf("registration", { ...good, name: "", uscc: inventedUscc(2, "92") }).notes).toEqual(["nameWasAbsent"]);
  });

  it.each(["91", "93"])("may not be absent under a code of %s", (type) => {
    expect(rulesOf("registration", { ...good, name: "N/A", uscc: inventedUscc(2, type) })).toEqual(["field.required"]);
  });

  it("may not be absent in a penalty", () => {
    expect(rulesOf("penalty", { ...penalty, name: "", uscc: inventedUscc(2, "92") })).toEqual(["field.required"]);
  });
});

describe("windows", () => {
  it("run their months from the day of decision", () => {
    expect(rowOf("penalty", penalty)).toMatchObject({
      data: { fineYuan: "5000", category: "fine" },
      key: '["虚市监罚〔2025〕1号","虚构市场监督管理局"]',
      showUntil: "2026-08-31",
    });
  });

  it("end with the month where it is shorter", () => {
    expect(rowOf("penalty", { ...penalty, decidedOn: "2024-02-29" }).showUntil).toBe("2025-02-28");
  });

  it("end sooner where the organ ends publication, and never later", () => {
    expect(rowOf("penalty", { ...penalty, publishedUntil: "2025-12-01" }).showUntil).toBe("2025-12-01");
    const revoked = { ...penalty, category: "吊销许可证件", publishedUntil: "2027-12-01" };
    expect(rowOf("penalty", revoked).showUntil).toBe("2026-08-31");
  });

  it("end with the removal from the list of abnormal operations", () => {
    const listed = { name: "虚构示例有限公司", uscc, reason: "noAnnualReport", listedOn: "2024-07-02" };
    expect(rowOf("abnormal-list", listed).showUntil).toBe("2027-07-02");
    expect(rowOf("abnormal-list", { ...listed, removedOn: "2025-03-04" }).showUntil).toBe("2025-03-04");
  });

  it("are endless where the item has none", () => {
    const licence = {
      name: "虚构示例有限公司",
      uscc,
      documentNumber: "1",
      kind: "普通",
      decidedOn: "2020-01-01",
      validFrom: "2020-01-01",
      validUntil: "2099/12/31",
      organ: "虚构局",
    };
    expect(rowOf("licence", licence)).not.toHaveProperty("showUntil");
    expect(rowOf("licence", licence)).not.toHaveProperty("effectiveUntil");
    expect(rulesOf("licence", { ...licence, validUntil: "2019-12-31" })).toEqual(["days.order"]);
  });
});

describe("persons", () => {
  const certificate = {
    residentId: "370281188001010009",
    name: "虚构甲",
    certificateNumber: "虚字第1号",
    category: "巡游出租汽车",
    issuedOn: "2019-05-06",
    validUntil: "2031-05-06",
  };

  it("never have their number in the record or its key", () => {
    const row = rowOf("driver-certificate", certificate);
    expect(row.data).toEqual({
      name: "虚构甲",
      certificateNumber: "虚字第1号",
      category: "cruisingTaxi",
      issuedOn: "2019-05-06",
      validUntil: "2031-05-06",
    });
    expect(rowOf("driver-duty", { residentId: inventedId(1), year: "2025", yearEndOn: "2025-12-31", monthsOnDuty: "12" }).key).toBe(
      "[2025]",
    );
  });

  it("have an old number upgraded, which is told", () => {
    expect(rowOf("driver-certificate", { ...certificate, residentId: "110105491231002" })).toMatchObject({
      code: "11010519491231002X",
      notes: ["idWasUpgraded"],
    });
  });

  it("have a refused number masked", () => {
    const checked = checkRow(
      itemOf("driver-certificate"),
      { ...certificate, residentId: "370281188001010001", employer: "370281188001010009错" },
      today,
    );
    expect("problems" in checked && checked.problems.map(({ rule, value }) => [rule, value])).toEqual([
      ["residentId.check", "370***********1"],
      ["text.tooLong", "370***********9错"],
    ]);
  });

  it("have their own number masked where it numbers the certificate, and another's refused", () => {
    const own = rowOf("driver-certificate", { ...certificate, certificateNumber: "370281188001010009" });
    expect([own.data.certificateNumber, own.key, own.notes]).toEqual(["370***********9", '["370***********9"]', ["idWasMasked"]]);
    expect(rulesOf("driver-certificate", { ...certificate, certificateNumber: "11010519491231002X" })).toEqual(["personal-id-in-text"]);
  });

  it("cannot be born tomorrow", () => {
    expect(rulesOf("driver-certificate", { ...certificate, residentId: "370281203001010001" })).toEqual(["residentId.birthday"]);
  });
});

describe("persons' numbers in records on bodies", () => {
  it("refuse the row and are masked", () => {
    const checked = checkRow(itemOf("penalty"), { ...penalty, facts: "当事人（证件３70281188001010009）虚构" }, today);
    expect(checked).toEqual({
      problems: [
        {
          field: "违法事实（CF_SY）",
          value: "当事人（证件３70***********9）虚构",
          rule: "personal-id-in-body-record",
          hint: {
            zh: "内容中含有自然人身份证号。企业记录不得夹带个人证件号码，请删除后重新报送。",
            en: "The text holds a natural person's id number. Records on bodies must not carry one; remove it and send again.",
          },
        },
      ],
    });
  });

  it("do not take a unified code for one", () => {
    expect(rulesOf("penalty", { ...penalty, facts: "与914403001922038216共同实施" })).toEqual([]);
  });
});

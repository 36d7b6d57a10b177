import { words } from "../words";
import { transport } from "./department";
import { amount, choice, count, day, optional, text, yesNo } from "./field";
import { defineItem } from "./item";
import { worksActChoices } from "./transport-works-codes";

const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
const year = count(words("评价年度", "Evaluation year"), ["评价年度", "year"]);
const yearEndOn = day(words("年度截止日", "Last day of the year"), ["年度截止日", "year_end_on"]);

const grade = choice(words("等级", "Grade"), ["等级", "grade"], {
  AA: words("AA级", "AA"),
  A: words("A级", "A"),
  B: words("B级", "B"),
  C: words("C级", "C"),
  D: words("D级", "D"),
});

const common = {
  department: transport,
  subjectKinds: ["enterprise", "institution"],
  class: "basic",
  publicity: "public",
  basis: {
    words: words(
      "《公路施工企业信用评价规则》（交公路发〔2009〕733号）",
      "Highway Construction Enterprise Rules (Jiaogonglufa [2009] No. 733)",
    ),
    provenance: "secondary",
  },
  reportWithinWorkingDays: 20,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

/** 从业单位: a firm that works on highways or waterways in the province. */
export const worksFirm = defineItem({
  ...common,
  id: "works-firm",
  code: "GL-01",
  title: words("公路水运工程从业单位", "Firms of highway and waterway works"),
  key: ["uscc", "trade"],
  occurredOn: "enteredOn",
  fields: {
    uscc,
    trade: choice(words("从业类别", "Trade"), ["从业类别", "trade"], {
      highwayConstruction: words("公路施工", "Highway construction"),
      waterwayConstruction: words("水运施工", "Waterway construction"),
      design: words("公路水运设计", "Design"),
      supervision: words("公路水运监理", "Supervision"),
    }),
    enteredOn: day(words("进入本省从业日期", "Entered the province on"), ["进入日期", "entered_on"]),
  },
});

/** One finding about one contract section, or that the section was evaluated without any. */
export const worksEvaluation = defineItem({
  ...common,
  id: "works-evaluation",
  code: "GL-02",
  title: words("公路水运工程标段评价记录", "Evaluations of works by contract section"),
  key: ["documentNumber"],
  occurredOn: "evaluatedOn",
  fields: {
    uscc,
    documentNumber: text(words("记录编号", "Document number"), ["记录编号", "document_number"], { maxLength: 80 }),
    section: optional(text(words("合同段", "Contract section"), ["合同段", "section"], { maxLength: 80 })),
    part: choice(words("评价部分", "Part"), ["评价部分", "part"], {
      bidding: words("投标行为", "Bidding"),
      performance: words("履约行为", "Performance"),
      other: words("其他行为", "Other behaviour"),
    }),
    act: choice(words("行为代码", "Act"), ["行为代码", "act"], worksActChoices),
    contractPrice: optional(amount(words("合同价", "Contract price"), ["合同价", "contract_price"], { unit: words("元", "yuan") })),
    points: amount(words("认定扣分", "Points deducted as reported"), ["认定扣分", "points"], { unit: words("分", "points") }),
    evaluatedOn: day(words("认定日期", "Evaluated on"), ["认定日期", "evaluated_on"]),
  },
});

/** What a province fixed for a year; a grade given directly, not by score, counts across provinces. */
export const worksProvincialResult = defineItem({
  ...common,
  id: "works-provincial-result",
  code: "GL-03",
  title: words("公路水运从业单位省级评价结果", "Provincial results of works firms"),
  key: ["uscc", "province", "year"],
  occurredOn: "yearEndOn",
  fields: {
    uscc,
    province: text(words("省份", "Province"), ["省份", "province"], { maxLength: 20 }),
    year,
    yearEndOn,
    grade,
    direct: yesNo(words("直接定级", "Graded directly"), ["直接定级", "direct"]),
  },
});

/** The national result of a year, as published. */
export const worksNationalResult = defineItem({
  ...common,
  id: "works-national-result",
  code: "GL-04",
  title: words("公路水运从业单位全国评价结果", "National results of works firms"),
  key: ["uscc", "year"],
  occurredOn: "yearEndOn",
  fields: { uscc, year, yearEndOn, grade },
});

import { words } from "../words";
import { secondHand } from "./basis";
import { documentNumber, uscc } from "./body-columns";
import { general } from "./class-windows";
import { marketSupervision } from "./department";
import { choice, optional, text } from "./field";
import { decidedOn, finding, ofBodies, organ, summary, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const common = { ...ofBodies, department: marketSupervision } as const;
const trade = choice(words("业态", "Trade"), ["业态", "trade"], {
  foodProduction: words("食品生产", "Food production"),
  foodSale: words("食品销售", "Food sale"),
  catering: words("餐饮服务", "Catering"),
  drugProduction: words("药品生产", "Drug production"),
  drugSale: words("药品经营", "Drug sale"),
  drugUse: words("药品使用", "Drug use"),
  device: words("医疗器械", "Medical devices"),
  cosmetics: words("化妆品", "Cosmetics"),
});

/** 食品风险等级 decides how often a producer is visited, not how honest it is: inside the departments. */
export const foodRiskGrade = defineItem({
  ...common,
  ...yearly,
  id: "food-risk-grade",
  code: "SY-01",
  title: words("食品生产经营风险等级", "Risk grade of food producers and sellers"),
  publicity: "departmentsOnly",
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《食品生产经营风险分级管理办法（试行）》（食药监食监一〔2016〕115号）",
    "Trial Measures for Risk-graded Management of Food Production and Operation",
  ),
  fields: {
    ...yearlyFields,
    grade: choice(words("风险等级", "Grade"), ["风险等级", "grade"], {
      A: words("A级", "A"),
      B: words("B级", "B"),
      C: words("C级", "C"),
      D: words("D级", "D"),
    }),
  },
});

/** 监督检查 with its result, made public within twenty working days. */
export const foodDrugInspection = defineItem({
  ...common,
  ...finding,
  id: "food-drug-inspection",
  code: "SY-02",
  title: words("食品药品监督检查结果", "Inspections of food and drugs"),
  class: "basic",
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《食品生产经营监督检查管理办法》（市场监管总局令第49号）",
    "Measures for Inspecting Food Production and Operation (SAMR Order 49)",
  ),
  fields: {
    uscc,
    documentNumber,
    organ,
    decidedOn,
    trade,
    result: choice(words("检查结果", "Result"), ["检查结果", "result"], {
      conforms: words("符合", "Conforms"),
      basically: words("基本符合", "Basically conforms"),
      fails: words("不符合", "Does not conform"),
    }),
    summary,
  },
});

/** 抽检不合格. */
export const foodDrugSampleFailed = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "food-drug-sample-failed",
  code: "SY-03",
  title: words("食品药品抽检不合格结果", "Food and drug samples failed"),
  basis: secondHand("《食品安全抽样检验管理办法》（市场监管总局令第15号）", "Measures for Food Sampling and Testing (SAMR Order 15)"),
  fields: {
    uscc,
    documentNumber,
    organ,
    decidedOn,
    trade,
    product: text(words("产品名称", "Product"), ["产品名称", "product"], { maxLength: 200 }),
    failure: optional(text(words("不合格项目", "What failed"), ["不合格项目", "failure"], { maxLength: 400 })),
    summary,
  },
});

/** 药品安全信用分类. */
export const drugClass = defineItem({
  ...common,
  ...yearly,
  id: "drug-safety-class",
  code: "SY-04",
  title: words("药品安全信用等级", "Drug-safety credit class"),
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《药品安全信用分类管理暂行规定》（国食药监市〔2004〕454号）",
    "Interim Provisions on Drug-safety Credit Classification",
  ),
  fields: {
    ...yearlyFields,
    grade: choice(words("等级", "Class"), ["等级", "grade"], {
      trustworthy: words("守信", "Trustworthy"),
      warned: words("警示", "Warned"),
      dishonest: words("失信", "Dishonest"),
      seriouslyDishonest: words("严重失信", "Seriously dishonest"),
    }),
  },
});

import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { documentNumber, uscc } from "./body-columns";
import { general } from "./class-windows";
import { marketSupervision } from "./department";
import { choice, day, optional, text } from "./field";
import { decidedOn, finding, findingFields, ofBodies, organ, summary, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const common = { ...ofBodies, department: marketSupervision } as const;
const sampling = proposed(
  "《产品质量监督抽查管理暂行办法》（市场监管总局令第18号）",
  "Interim Measures for Product Quality Spot Checks (SAMR Order 18)",
);

const sampleFields = {
  uscc,
  documentNumber,
  organ,
  decidedOn,
  product: text(words("产品名称", "Product"), ["产品名称", "product"], { maxLength: 200 }),
  lot: optional(text(words("批号或生产日期", "Lot"), ["批号", "lot"], { maxLength: 100 })),
  role: choice(words("被抽样单位角色", "Role"), ["角色", "role"], {
    producer: words("生产者", "Producer"),
    seller: words("销售者", "Seller"),
  }),
  summary,
};

/** 抽查合格 stands beside 不合格, so that a share can be formed; a pass costs nobody anything. */
export const productCheck = defineItem({
  ...common,
  ...finding,
  id: "product-check",
  code: "ZL-01",
  title: words("产品质量监督抽查合格结果", "Product spot checks passed"),
  class: "basic",
  reportWithinWorkingDays: 20,
  basis: sampling,
  fields: sampleFields,
});

export const productCheckFailed = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "product-check-failed",
  code: "ZL-02",
  title: words("产品质量监督抽查不合格结果", "Product spot checks failed"),
  basis: sampling,
  fields: {
    ...sampleFields,
    gravity: choice(words("不合格程度", "Gravity"), ["不合格程度", "gravity"], {
      critical: words("涉及安全的严重不合格", "Critical, bearing on safety"),
      ordinary: words("一般不合格", "Ordinary"),
      label: words("标识不合格", "Label only"),
    }),
    recheck: choice(words("复查结果", "Recheck"), ["复查结果", "recheck"], {
      passed: words("复查合格", "Passed"),
      failed: words("复查不合格", "Failed"),
      pending: words("未复查", "Not yet done"),
    }),
  },
});

export const productRecall = defineItem({
  ...common,
  ...finding,
  id: "product-recall",
  code: "ZL-03",
  title: words("缺陷产品召回", "Recalls of defective products"),
  class: "basic",
  basis: proposed("《消费品召回管理暂行规定》（市场监管总局令第19号）", "Interim Provisions on Consumer Product Recall (SAMR Order 19)"),
  fields: {
    ...findingFields,
    product: sampleFields.product,
    way: choice(words("召回方式", "Way"), ["召回方式", "way"], {
      voluntary: words("主动召回", "Voluntary"),
      ordered: words("责令召回", "Ordered"),
    }),
    finishedOn: optional(day(words("完成日期", "Finished on"), ["完成日期", "finished_on"])),
  },
});

/** 工业产品质量分类. */
export const productClass = defineItem({
  ...common,
  ...yearly,
  id: "product-quality-class",
  code: "ZL-04",
  title: words("工业企业产品质量分类监管类别", "Quality class of industrial producers"),
  publicity: "departmentsOnly",
  reportWithinWorkingDays: 20,
  basis: secondHand(
    "《工业企业产品质量分类监管试行办法》（质检总局公告2012年第74号）",
    "Trial Measures for Classified Supervision of Industrial Product Quality (AQSIQ Announcement 74 of 2012)",
  ),
  fields: {
    ...yearlyFields,
    qualityClass: choice(words("类别", "Class"), ["类别", "class"], {
      AA: words("AA类", "AA"),
      A: words("A类", "A"),
      B: words("B类", "B"),
      C: words("C类", "C"),
    }),
  },
});

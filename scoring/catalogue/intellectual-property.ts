import { words } from "../words";
import { proposed, secondHand } from "./basis";
import { general } from "./class-windows";
import { cultureTourism, marketSupervision } from "./department";
import { choice, day, optional, text } from "./field";
import { finding, findingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

/** 知识产权失信行为. */
export const ipDishonesty = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "ip-dishonesty",
  code: "ZC-01",
  title: words("知识产权失信行为认定", "Dishonest acts in intellectual property"),
  department: marketSupervision,
  basis: secondHand(
    "《国家知识产权局知识产权信用管理规定》（国知发保字〔2022〕8号）",
    "CNIPA Provisions on Intellectual Property Credit Management (2022)",
  ),
  fields: {
    ...findingFields,
    act: choice(words("失信行为", "Act"), ["失信行为", "act"], {
      abnormalPatents: words("非正常专利申请", "Abnormal patent applications"),
      badFaithMarks: words("恶意商标注册申请", "Bad-faith trademark applications"),
      agency: words("违法代理被处罚", "Agency violation, punished"),
      falseMaterial: words("行政确权中提交虚假材料或隐瞒事实", "False material in confirmation"),
      brokenCommitment: words("虚假或不履行信用承诺", "Commitment false or not kept"),
      refused: words("有能力而拒不执行处罚、裁决", "Able but refuses a penalty or ruling"),
      other: words("其他应列入的行为", "Other act to be listed"),
    }),
    correctedOn: optional(day(words("纠正日期", "Corrected on"), ["纠正日期", "corrected_on"])),
  },
});

/** 侵权认定: an infringement that an authority or a court established. */
export const ipInfringement = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "ip-infringement",
  code: "ZC-02",
  title: words("专利、商标侵权认定", "Infringements of patents and marks"),
  department: marketSupervision,
  basis: proposed("《专利法》《商标法》", "Patent Law; Trademark Law"),
  fields: {
    ...findingFields,
    right: choice(words("权利类别", "Right"), ["权利类别", "right"], {
      patent: words("专利", "Patent"),
      trademark: words("商标", "Trademark"),
      indication: words("地理标志", "Geographical indication"),
      secret: words("商业秘密", "Trade secret"),
    }),
    rightNumber: optional(text(words("权利号", "Number of the right"), ["权利号", "right_number"], { maxLength: 60 })),
  },
});

/** 著作权: piracy and unlicensed software. */
export const copyrightInfringement = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "copyright-infringement",
  code: "ZC-03",
  title: words("著作权侵权认定", "Infringements of copyright"),
  department: cultureTourism,
  basis: proposed("《著作权法》", "Copyright Law"),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      piracy: words("盗版", "Piracy"),
      software: words("使用非正版软件", "Unlicensed software"),
      network: words("网络侵权传播", "Infringement online"),
    }),
  },
});

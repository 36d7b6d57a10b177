import { words } from "../words";
import { proposed } from "./basis";
import { documentNumber, uscc } from "./body-columns";
import { general } from "./class-windows";
import { administrativeApproval } from "./department";
import { choice, day, optional, text, yesNo } from "./field";
import { finding, findingFields, ofBodies, organ, validUntil } from "./finding-columns";
import { defineItem } from "./item";

const common = {
  ...ofBodies,
  department: administrativeApproval,
  basis: proposed(
    "《全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》（国办发〔2020〕42号）",
    "Guidance on Notification and Commitment (Guobanfa [2020] No. 42)",
  ),
} as const;

const kind = choice(words("承诺类型", "Kind"), ["承诺类型", "kind"], {
  approval: words("审批替代型", "In place of an approval"),
  proof: words("证明事项告知承诺", "In place of a certificate"),
  tolerance: words("容缺受理型", "Papers to follow"),
  initiative: words("主动型", "Of its own will"),
  selfDiscipline: words("行业自律型", "Of a trade"),
  repair: words("信用修复型", "For repair"),
});

/** 信用承诺: made and public, kept or not yet known. */
export const commitmentMade = defineItem({
  ...common,
  id: "commitment",
  code: "CN-01",
  title: words("信用承诺", "Credit commitments"),
  class: "good",
  key: ["documentNumber", "uscc"],
  occurredOn: "madeOn",
  effectiveUntil: "validUntil",
  ordered: [
    ["madeOn", "publishedOn"],
    ["madeOn", "validUntil"],
  ],
  fields: {
    uscc,
    documentNumber,
    kind,
    matter: text(words("承诺事项", "Matter"), ["承诺事项", "matter"], { maxLength: 400 }),
    organ: { ...organ, title: words("受理部门", "Receiving department"), columns: ["受理部门", "organ"] },
    madeOn: day(words("承诺日期", "Made on"), ["承诺日期", "made_on"]),
    publishedOn: optional(day(words("公示日期", "Published on"), ["公示日期", "published_on"])),
    validUntil,
    kept: optional(yesNo(words("已履约", "Kept"), ["已履约", "kept"])),
  },
});

/** 违背承诺: found after the fact, by the department that took the commitment. */
export const commitmentBreach = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "commitment-breach",
  code: "CN-02",
  title: words("违背信用承诺", "Commitments broken"),
  fields: {
    ...findingFields,
    commitmentNumber: text(words("承诺书编号", "Number of the commitment"), ["承诺书编号", "commitment_number"], { maxLength: 100 }),
    kind,
    breach: choice(words("违诺情形", "Breach"), ["违诺情形", "breach"], {
      falseCommitment: words("虚假承诺", "False commitment"),
      unkept: words("未履行承诺", "Not kept"),
      late: words("逾期未补齐材料", "Papers not handed in in time"),
    }),
  },
});

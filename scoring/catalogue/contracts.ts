import { words } from "../words";
import { proposed } from "./basis";
import { documentNumber, percentage, uscc } from "./body-columns";
import { general } from "./class-windows";
import { marketSupervision } from "./department";
import { choice, count, day } from "./field";
import { finding, findingFields, ofBodies, organ, validUntil, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const common = { ...ofBodies, department: marketSupervision } as const;

/** 守合同重信用: a title made public for its term; for supervision, not for scoring tenders. */
export const contractHonouring = defineItem({
  ...common,
  id: "contract-honouring",
  code: "HT-01",
  title: words("守合同重信用企业公示", "Contract-honouring enterprises"),
  class: "good",
  reportWithinWorkingDays: 20,
  basis: proposed("守合同重信用企业公示活动的有关规定", "Rules of the contract-honouring publicity"),
  key: ["uscc", "awardedOn"],
  occurredOn: "awardedOn",
  effectiveUntil: "validUntil",
  ordered: [["awardedOn", "validUntil"]],
  fields: {
    uscc,
    awardedOn: day(words("公示日期", "Awarded on"), ["公示日期", "awarded_on"]),
    level: choice(words("级别", "Level"), ["级别", "level"], {
      national: words("国家级", "National"),
      provincial: words("省级", "Provincial"),
      municipal: words("市级", "Municipal"),
      county: words("县级", "County"),
    }),
    organ,
    validUntil,
  },
});

/** 合同履约年度情况, as the enterprise reports it of its own will. */
export const contractYear = defineItem({
  ...common,
  ...yearly,
  id: "contract-year",
  code: "HT-02",
  title: words("合同签订履约年度情况", "Contracts of the year"),
  publicity: "onConsent",
  reportWithinWorkingDays: 20,
  basis: proposed("企业合同信用自愿申报", "Filed by the enterprise of its own will"),
  fields: {
    ...yearlyFields,
    due: count(words("当年应履行合同份数", "Contracts due in the year"), ["应履行份数", "due"]),
    performed: count(words("已履行份数", "Performed"), ["已履行份数", "performed"]),
    brokenByOwnFault: count(words("因自身原因违约份数", "Broken by own fault"), ["自身违约份数", "broken"]),
    disputed: count(words("涉诉涉裁份数", "In dispute"), ["涉诉份数", "disputed"]),
    writtenShare: percentage("书面合同签订率", "Share in writing", "written_share"),
  },
});

/** 合同违法行为: unfair standard terms, contract fraud. */
export const contractBreach = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "contract-breach",
  code: "HT-03",
  title: words("合同违法行为", "Unlawful acts in contracts"),
  basis: proposed(
    "《合同行政监督管理办法》（市场监管总局令第77号）",
    "Measures for Administrative Supervision of Contracts (SAMR Order 77)",
  ),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      fraud: words("合同欺诈", "Contract fraud"),
      standardTerms: words("利用格式条款侵害消费者权益", "Unfair standard terms"),
      publicHarm: words("利用合同损害国家和社会公共利益", "Harm to the public interest"),
    }),
  },
});

/** 公共合同违约: a contract with a public body or a public tender not performed, as found by the body that supervises it. */
export const publicContractBreach = defineItem({
  ...common,
  ...general,
  ...finding,
  id: "public-contract-breach",
  code: "HT-04",
  title: words("公共合同违约认定", "Public contracts not performed"),
  basis: proposed("信衡建议目录", "proposed for the catalogue by Xinheng"),
  fields: {
    ...findingFields,
    contract: { ...documentNumber, title: words("合同编号", "Contract number"), columns: ["合同编号", "contract"] },
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      refused: words("中标后无正当理由不签约", "Contract refused after the award"),
      unperformed: words("不履行或不完全履行", "Not or not wholly performed"),
      lent: words("转包、出借资质", "Passed on, or qualification lent"),
    }),
  },
});

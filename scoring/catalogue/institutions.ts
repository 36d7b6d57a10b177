import { words } from "../words";
import { proposed } from "./basis";
import { uscc } from "./body-columns";
import { general, serious } from "./class-windows";
import { civilAffairs, developmentReform, staffingOffice } from "./department";
import { choice, day, optional, text } from "./field";
import { finding, findingFields, listing, listingFields, ofBodies, validUntil, yearly, yearlyFields } from "./finding-columns";
import { defineItem } from "./item";

const institutions = { ...ofBodies, subjectKinds: ["institution"] } as const;

const registered = {
  makesSubject: true,
  class: "basic",
  subject: { by: "uscc", codeField: "uscc", nameField: "name" },
  key: ["uscc"],
  occurredOn: "registeredOn",
} as const;

const registeredFields = {
  name: text(words("名称", "Name"), ["单位名称", "名称", "name"], { maxLength: 200 }),
  uscc,
  registeredOn: day(words("成立（登记）日期", "Registered on"), ["成立日期", "登记日期", "registered_on"]),
  address: optional(text(words("住所", "Address"), ["住所", "地址", "address"], { maxLength: 500 })),
  town: optional(text(words("所属镇街", "Town"), ["所属镇街", "镇街", "town"], { maxLength: 40 })),
  purpose: optional(text(words("宗旨和业务范围", "Purpose and business"), ["宗旨和业务范围", "业务范围", "purpose"], { maxLength: 4000 })),
  organisationCode: optional(
    text(words("组织机构代码", "Old organisation code"), ["组织机构代码", "organisation_code"], { maxLength: 10 }),
  ),
};

/** 机关、事业单位: makes a government body or public institution known. */
export const institutionRegistration = defineItem({
  ...institutions,
  ...registered,
  id: "institution-registration",
  code: "BB-01",
  title: words("机关、事业单位登记（赋码）信息", "Registration of government bodies and public institutions"),
  department: staffingOffice,
  basis: proposed("《事业单位登记管理暂行条例》", "Interim Regulation on the Registration of Public Institutions"),
  fields: {
    ...registeredFields,
    type: choice(words("机构类别", "Kind"), ["机构类别", "type"], {
      partyOrGovernment: words("机关", "Party or government body"),
      publicInstitution: words("事业单位", "Public institution"),
      massOrganisation: words("群团组织", "Mass organisation"),
      villageCommittee: words("基层群众性自治组织", "Self-governing committee"),
    }),
    sponsor: optional(text(words("举办单位", "Sponsor"), ["举办单位", "sponsor"], { maxLength: 200 })),
    certificateCode: optional(text(words("事业单位证书号", "Certificate"), ["事业单位证书号", "certificate_code"], { maxLength: 40 })),
    validUntil,
  },
});

/** 社会组织: makes an association, a foundation or a private non-enterprise unit known. */
export const socialOrganisationRegistration = defineItem({
  ...institutions,
  ...registered,
  id: "social-organisation-registration",
  code: "MZ-01",
  title: words("社会组织登记信息", "Registration of social organisations"),
  department: civilAffairs,
  basis: proposed("《社会团体登记管理条例》等", "Regulation on the Registration of Social Organisations and others"),
  fields: {
    ...registeredFields,
    type: choice(words("类别", "Kind"), ["社会组织类别", "type"], {
      association: words("社会团体", "Association"),
      foundation: words("基金会", "Foundation"),
      privateUnit: words("民办非企业单位", "Private non-enterprise unit"),
    }),
    supervisor: optional(text(words("业务主管单位", "Supervising body"), ["业务主管单位", "supervisor"], { maxLength: 200 })),
    certificateCode: optional(text(words("社会组织登记证号", "Certificate"), ["社会组织登记证号", "certificate_code"], { maxLength: 40 })),
  },
});

/** 年度报告、年检结论. */
export const socialOrganisationYear = defineItem({
  ...institutions,
  ...yearly,
  id: "social-organisation-year",
  code: "MZ-02",
  title: words("社会组织年度检查结论", "Yearly check of social organisations"),
  department: civilAffairs,
  basis: proposed("《社会组织信用信息管理办法》（民政部令第60号）", "Measures for Credit Information of Social Organisations (Order 60)"),
  fields: {
    ...yearlyFields,
    conclusion: choice(words("结论", "Conclusion"), ["年检结论", "conclusion"], {
      passed: words("合格", "Passed"),
      basically: words("基本合格", "Basically passed"),
      failed: words("不合格", "Failed"),
      absent: words("未参加", "Did not take part"),
    }),
  },
});

/** 活动异常名录. */
export const socialOrganisationAbnormal = defineItem({
  ...institutions,
  ...general,
  ...listing,
  id: "social-organisation-abnormal",
  code: "MZ-03",
  title: words("社会组织活动异常名录", "List of abnormal social organisations"),
  department: civilAffairs,
  basis: socialOrganisationYear.basis,
  fields: {
    ...listingFields,
    reason: choice(words("列入原因", "Reason"), ["列入原因", "reason"], {
      noYearlyReport: words("未按规定报送年度报告", "No yearly report"),
      noPartyBuilding: words("未按规定设立党组织", "Party organisation not set up as required"),
      notCorrected: words("责令整改而未按期完成", "Ordered correction not done in time"),
      cannotBeReached: words("通过登记的住所无法联系", "Cannot be reached at its address"),
      other: words("其他法定情形", "Other ground of the law"),
    }),
  },
});

/** 严重违法失信名单. */
export const socialOrganisationSerious = defineItem({
  ...institutions,
  ...serious,
  ...listing,
  id: "social-organisation-serious",
  code: "MZ-04",
  title: words("社会组织严重违法失信名单", "Serious-violation list of social organisations"),
  department: civilAffairs,
  basis: socialOrganisationYear.basis,
  fields: listingFields,
});

/** 政务失信: a government body or public institution that broke what it had promised or signed. Never about the persons who serve in it. */
export const governmentBreach = defineItem({
  ...institutions,
  ...general,
  ...finding,
  id: "government-breach",
  code: "FG-01",
  title: words("政务失信记录", "Breaches by government bodies"),
  department: developmentReform,
  basis: proposed(
    "《关于加强政务诚信建设的指导意见》（国发〔2016〕76号）",
    "State Council Guidance on Government Integrity (Guofa [2016] No. 76)",
  ),
  fields: {
    ...findingFields,
    kind: choice(words("失信情形", "Kind"), ["失信情形", "kind"], {
      overdueAccount: words("拖欠企业账款", "Accounts owed to enterprises"),
      brokenContract: words("违约毁约", "Contract broken"),
      brokenPolicy: words("政策承诺不兑现", "Policy promise not kept"),
      judgmentUnperformed: words("不履行生效裁判", "Judgment not performed"),
      falseStatistics: words("提供不真实统计资料", "Untrue statistics"),
    }),
    correctedOn: optional(day(words("整改完成日期", "Corrected on"), ["整改完成日期", "corrected_on"])),
  },
});

import { any, atLeast, isTrue } from "../../../engine/condition";
import { words } from "../../../words";
import { order7, platform } from "../instruments";

const serious = { cites: order7.art("严重失信情形"), provenance: "secondary" } as const;
const recalled = (article: string) => ({ cites: order7.art(article), provenance: "proposal" }) as const;
const slight = recalled("轻微失信情形");

export const seriousGrounds = {
  "TS-1": {
    label: words(
      "以欺骗、故意隐匿、伪造或变造取得许可，或者伪造、变造许可证件",
      "Licence got by deceit, concealment or forgery, or itself forged",
    ),
    ...serious,
    when: any(isTrue("deceit"), isTrue("deceitGuide")),
  },
  "TS-2": {
    label: words("发生重大安全事故，负主要责任", "Major safety accident, mainly responsible"),
    ...serious,
    when: any(isTrue("accident"), isTrue("accidentGuide")),
  },
  "TS-3": {
    label: words("侵害旅游者权益，造成滞留或者严重不良社会影响", "Harm to tourists' rights: stranded, or a serious social effect"),
    ...serious,
    when: any(isTrue("stranding"), isTrue("strandingGuide")),
  },
  "TS-4": {
    label: words("被吊销旅行社业务经营许可证或者导游证", "Agency licence or guide certificate revoked"),
    ...serious,
    reading: words(
      "被吊销的，其法定代表人或者主要负责人应当一并列入",
      "its legal representative or principal must be listed at the same time",
    ),
    when: any(isTrue("licenceRevoked"), isTrue("certificateRevoked")),
  },
  "TS-5": {
    label: words(
      "未经许可经营，特别是造成重大事故或者恶劣影响",
      "Business without a licence, above all with a major accident or vile effect",
    ),
    ...serious,
    reading: words(
      "全国文本凭记忆指旅行社业务，湖南写作旅游市场经营活动，由认定机关掌握",
      "recalled as agency business in the national text; Hunan writes tourism-market activity; the finding authority decides",
    ),
    when: any(isTrue("unlicensed"), isTrue("unlicensedGuide")),
  },
  "TS-6": {
    label: words("应当认定为严重失信主体的其他情形", "Other circumstances to be recognised as serious"),
    ...serious,
    when: any(isTrue("otherSerious"), isTrue("otherSeriousGuide")),
  },
  thirdSlight: {
    label: words("12个月内第三次被认定为轻微失信主体", "Third slight recognition within twelve months"),
    ...recalled("升级"),
    reading: words(
      "按至评价月末的12个月计；首末两次相距不满12个月而跨月的，另行提示按日核对",
      "over the twelve months to the end of the month; a case that only the day decides is pointed out for a person",
    ),
    when: any(atLeast("slightTimes", "thirdTime"), atLeast("slightTimesGuide", "thirdTime")),
  },
} as const;

export const slightGrounds = {
  "TL-1": {
    label: words(
      "囤积炒作票务、虚假宣传、违背公序良俗等，造成不良影响",
      "Hoarding tickets, false publicity, breach of public morals, with bad effect",
    ),
    ...slight,
    when: any(isTrue("publicityStands"), isTrue("publicityGuideStands")),
  },
  "TL-2": {
    label: words("故意或者重大过失严重损害旅游者权益，尚不构成严重失信", "Serious harm to tourists' rights, below the serious level"),
    ...slight,
    when: any(isTrue("harmStands"), isTrue("harmGuideStands")),
  },
  "TL-3": {
    label: words("存在安全隐患，未按期整改", "A safety hazard not put right in time"),
    ...slight,
    when: any(isTrue("hazardStands"), isTrue("hazardGuideStands")),
  },
  "TL-4": {
    label: words(
      "拒不配合投诉处置、监督检查或拒不履行处罚决定，造成不良影响",
      "Refusing complaint handling, inspection or a penalty decision, with bad effect",
    ),
    ...slight,
    when: any(isTrue("refusalStands"), isTrue("refusalGuideStands")),
  },
  "TL-5": {
    label: words("12个月内两次受到较大数额罚款", "Two fines of larger amount within twelve months"),
    ...slight,
    reading: words("单位五万元、个人一万元以上为较大数额", "larger is 50,000 yuan for an organisation, 10,000 for a person"),
    when: any(atLeast("largerFines", "twoFines"), atLeast("largerFinesGuide", "twoFines")),
  },
  "TL-6": {
    label: words("应当认定为轻微失信主体的其他情形", "Other circumstances to be recognised as slight"),
    ...slight,
    when: any(isTrue("otherSlightStands"), isTrue("otherSlightGuideStands")),
  },
  watchedTwice: {
    label: words("12个月内第二次列入内部观察", "Under watch a second time within twelve months"),
    cites: platform.art("内部观察"),
    provenance: "proposal",
    when: any(atLeast("watchTimes", "watchTwice"), atLeast("watchTimesGuide", "watchTwice")),
  },
} as const;

const seriousRepair = {
  says: words(
    "符合条件并经申请审查后修复；受法定限制期内不得修复",
    "repaired on application once the conditions are met, never while a statutory bar runs",
  ),
  afterMonths: "seriousExit",
} as const;
const slightRepair = {
  says: words("符合条件并经申请审查后修复", "repaired on application once the conditions are met"),
  afterMonths: "slightExit",
} as const;

const asSerious = { grade: "serious", repair: seriousRepair } as const;
const asSlight = { grade: "slight", repair: slightRepair } as const;

export const vetoes = {
  "TS-1": { ...seriousGrounds["TS-1"], ...asSerious },
  "TS-2": { ...seriousGrounds["TS-2"], ...asSerious },
  "TS-3": { ...seriousGrounds["TS-3"], ...asSerious },
  "TS-4": { ...seriousGrounds["TS-4"], ...asSerious },
  "TS-5": { ...seriousGrounds["TS-5"], ...asSerious },
  "TS-6": { ...seriousGrounds["TS-6"], ...asSerious },
  thirdSlight: { ...seriousGrounds.thirdSlight, ...asSerious },
  "TL-1": { ...slightGrounds["TL-1"], ...asSlight },
  "TL-2": { ...slightGrounds["TL-2"], ...asSlight },
  "TL-3": { ...slightGrounds["TL-3"], ...asSlight },
  "TL-4": { ...slightGrounds["TL-4"], ...asSlight },
  "TL-5": { ...slightGrounds["TL-5"], ...asSlight },
  "TL-6": { ...slightGrounds["TL-6"], ...asSlight },
  watchedTwice: { ...slightGrounds.watchedTwice, ...asSlight },
} as const;

/** Read after the vetoes: what still stands has decided before, so that this holds only where all that was found has been put right. */
export const relief = {
  putRight: {
    label: words(
      "决定前经约谈已改正、赔偿并消除影响，可不列入",
      "corrected, compensated and its effect repaired before the decision: may be left unlisted",
    ),
    ...recalled("从宽"),
    when: any(isTrue("slightFound"), isTrue("slightFoundGuide")),
    grade: "none",
  },
} as const;

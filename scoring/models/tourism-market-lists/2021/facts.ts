import { tourismComplaint, tourismFinding, tourismListEntry, tourismOperator, tourismPenalty } from "../../../catalogue/tourism";
import type { tourismGroundChoices } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideFinding, guideListEntry } from "../../../catalogue/tourism-guides";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { scoreBy } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { order7, platform, tourismLaw } from "../instruments";
import { largerFine } from "./parameters";

type Ground = keyof typeof tourismGroundChoices;
const { art } = order7;
// an entry lasts that long, so for that long its ground proposes it; once repaired the finding is no longer read
const serious = { months: 36 } as const;
const slight = { months: 12 } as const;
const lesser = ["TL-1", "TL-2", "TL-3", "TL-4", "TL-6"] as const;

const ofGuide = ({ zh, en }: Words): Words => words(`导游：${zh}`, `Guide: ${en}`);

/** Only what the authority has found counts, so that none is a true none. A slight ground counts while it has not been put right in full. */
const found = (ground: Ground, says: Words) => {
  const isSlight = ground.startsWith("TL");
  const given = {
    cites: art(isSlight ? "轻微失信情形" : "严重失信情形"),
    where: {
      ground: { is: ground },
      stage: { is: "found" },
      ...(isSlight ? ({ remedied: { in: ["none", "partly"] } } as const) : {}),
    },
    window: isSlight ? slight : serious,
    absent: false,
  } as const;
  return { body: exists(tourismFinding, { says, ...given }), guide: exists(guideFinding, { says: ofGuide(says), ...given }) };
};

const deceit = found("TS-1", words("以欺骗、隐匿、伪造、变造取得许可", "Licence got by deceit or forgery"));
const accident = found("TS-2", words("重大安全事故负主要责任", "Major accident, mainly responsible"));
const stranding = found("TS-3", words("侵害旅游者权益致滞留或严重影响", "Harm that left tourists stranded or had a serious effect"));
const unlicensed = found("TS-5", words("未经许可经营", "Business without a licence"));
const otherSerious = found("TS-6", words("其他严重失信情形", "Other serious circumstances"));
const publicity = found(
  "TL-1",
  words("囤积炒作、虚假宣传等，尚未全部纠正", "Hoarding, false publicity and the like; not yet put right in full"),
);
const harm = found(
  "TL-2",
  words("严重损害旅游者权益（轻微级），尚未全部纠正", "Serious harm to tourists' rights, slight level; not yet put right in full"),
);
const hazard = found("TL-3", words("安全隐患未按期整改，尚未全部纠正", "Safety hazard not put right in time; not yet put right in full"));
const refusal = found("TL-4", words("拒不配合或拒不履行，尚未全部纠正", "Refusing to cooperate or perform; not yet put right in full"));
const otherSlight = found("TL-6", words("其他轻微失信情形，尚未全部纠正", "Other slight circumstances; not yet put right in full"));

const timesOn = (list: "slight" | "watch", months: number, says: Words, cites = art("升级")) => {
  const given = { cites, where: { list: { is: list } }, window: { months }, absent: 0 } as const;
  return { body: count(tourismListEntry, { says, ...given }), guide: count(guideListEntry, { says: ofGuide(says), ...given }) };
};
const slightTimes = timesOn("slight", 12, words("12个月内被认定为轻微失信主体的次数", "Slight recognitions in twelve months"));
const slightTimesWide = timesOn("slight", 13, words("13个月内被认定为轻微失信主体的次数", "Slight recognitions in thirteen months"));
const watchTimes = timesOn(
  "watch",
  12,
  words("12个月内列入内部观察的次数", "Times under watch in twelve months"),
  platform.art("内部观察"),
);

const fines = (months: number) => {
  const says = words(`${months}个月内较大数额罚款次数`, `Fines of larger amount in ${months} months`);
  const given = { cites: art("轻微失信情形"), clock: "decidedOn", window: { months }, absent: 0 } as const;
  return {
    body: count(tourismPenalty, { says, where: { fineYuan: { atLeast: largerFine.organisation } }, ...given }),
    guide: count(guideConduct, { says: ofGuide(says), where: { fineYuan: { atLeast: largerFine.person } }, ...given }),
  };
};
const [finesInYear, finesWide] = [fines(12), fines(13)];

const revoked = (months: number) =>
  exists(tourismPenalty, {
    says: words(`${months}个月内旅行社业务经营许可证被吊销`, `Agency licence revoked within ${months} months`),
    cites: art("严重失信情形"),
    where: { measure: { is: "licenceRevoked" } },
    window: { months },
    clock: "decidedOn",
    absent: false,
  });

const lastFine = { window: { months: 6 }, clock: "decidedOn", where: { fineYuan: { present: true } }, absent: null } as const;
const slightFound = { where: { stage: { is: "found" }, ground: { in: lesser } }, window: slight, absent: false } as const;
const underReview = { where: { stage: { is: "underReview" }, ground: { in: lesser } }, window: { months: 6 }, absent: false } as const;

export const facts = {
  isOperator: exists(tourismOperator, {
    says: words("为旅游市场经营主体", "Operator in the tourism market"),
    cites: art("适用范围"),
    window: "upToPeriodEnd",
    absent: false,
  }),
  isGuide: exists(guideCertificate, {
    says: words("为持证导游", "Holds a guide certificate"),
    cites: art("适用范围"),
    window: "upToPeriodEnd",
    absent: false,
  }),
  deceit: deceit.body,
  deceitGuide: deceit.guide,
  accident: accident.body,
  accidentGuide: accident.guide,
  stranding: stranding.body,
  strandingGuide: stranding.guide,
  licenceRevoked: revoked(36),
  licenceRevokedInFiveYears: revoked(60),
  certificateRevoked: exists(guideConduct, {
    says: words("36个月内导游证被吊销", "Guide certificate revoked within 36 months"),
    cites: art("严重失信情形"),
    where: { measure: { is: "revoked" } },
    window: serious,
    clock: "decidedOn",
    absent: false,
  }),
  unlicensed: unlicensed.body,
  unlicensedGuide: unlicensed.guide,
  otherSerious: otherSerious.body,
  otherSeriousGuide: otherSerious.guide,
  publicityStands: publicity.body,
  publicityGuideStands: publicity.guide,
  harmStands: harm.body,
  harmGuideStands: harm.guide,
  hazardStands: hazard.body,
  hazardGuideStands: hazard.guide,
  refusalStands: refusal.body,
  refusalGuideStands: refusal.guide,
  otherSlightStands: otherSlight.body,
  otherSlightGuideStands: otherSlight.guide,
  slightFound: exists(tourismFinding, {
    says: words("已认定轻微失信情形", "A slight ground has been found"),
    cites: art("从宽"),
    ...slightFound,
  }),
  slightFoundGuide: exists(guideFinding, {
    says: words("导游：已认定轻微失信情形", "Guide: a slight ground has been found"),
    cites: art("从宽"),
    ...slightFound,
  }),
  largerFines: finesInYear.body,
  largerFinesGuide: finesInYear.guide,
  largerFinesWide: finesWide.body,
  largerFinesWideGuide: finesWide.guide,
  slightTimes: slightTimes.body,
  slightTimesGuide: slightTimes.guide,
  slightTimesWide: slightTimesWide.body,
  slightTimesWideGuide: slightTimesWide.guide,
  watchTimes: watchTimes.body,
  watchTimesGuide: watchTimes.guide,
  finedForHarm: exists(tourismPenalty, {
    says: words("24个月内因损害旅游者权益受罚款及以上处罚", "Fine or heavier for harming tourists within 24 months"),
    cites: tourismLaw.art("第九十八条"),
    where: { harmsTourists: { is: true }, measure: { in: ["fine", "confiscation", "suspension", "licenceRevoked"] } },
    window: { months: 24 },
    clock: "decidedOn",
    absent: false,
  }),
  underReview: exists(tourismFinding, {
    says: words("轻微失信情形调查中", "A slight ground under review"),
    cites: platform.art("内部观察"),
    ...underReview,
  }),
  underReviewGuide: exists(guideFinding, {
    says: words("导游：轻微失信情形调查中", "Guide: a slight ground under review"),
    cites: platform.art("内部观察"),
    ...underReview,
  }),
  complaints: count(tourismComplaint, {
    says: words("三个月内负主要责任的有效投诉件数", "Valid complaints in three months, mainly responsible"),
    cites: platform.art("内部观察"),
    where: { valid: { is: true }, mainlyResponsible: { is: true } },
    window: { months: 3 },
    clock: "decidedOn",
    absent: 0,
  }),
  lastFine: latest(tourismPenalty, "fineYuan", {
    says: words("六个月内最近一次罚款金额", "Latest fine within six months"),
    cites: platform.art("内部观察"),
    ...lastFine,
  }),
  lastFineGuide: latest(guideConduct, "fineYuan", {
    says: words("导游：六个月内最近一次罚款金额", "Guide: latest fine within six months"),
    cites: platform.art("内部观察"),
    ...lastFine,
  }),
  agencyScore: scoreBy("travel-agencies", {
    says: words("旅行社信用评价最近得分", "Latest score as a travel agency"),
    cites: platform.art("内部观察"),
    window: { months: 3 },
  }),
} as const;

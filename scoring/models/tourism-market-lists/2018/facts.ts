import { tourismFinding, tourismListEntry, tourismOperator, tourismPenalty } from "../../../catalogue/tourism";
import type { tourismGroundChoices } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideFinding, guideListEntry } from "../../../catalogue/tourism-guides";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { type Words, words } from "../../../words";
import { blacklist2018 } from "../instruments";

type Ground = keyof typeof tourismGroundChoices;
const { art } = blacklist2018;
const ofGuide = ({ zh, en }: Words): Words => words(`导游：${zh}`, `Guide: ${en}`);

/** Who is responsible lists, who punishes lists: only what the authority has found counts, so that none is a true none. */
const found = (ground: Ground, months: number, says: Words) => {
  const given = {
    cites: art("列入情形"),
    where: { ground: { is: ground }, stage: { is: "found" } },
    window: { months },
    absent: false,
  } as const;
  return { body: exists(tourismFinding, { says, ...given }), guide: exists(guideFinding, { says: ofGuide(says), ...given }) };
};

const harmCrime = found("BL-1", 60, words("因侵害旅游者权益构成犯罪", "Criminal punishment for harming tourists"));
const borderCrime = found("BL-2", 60, words("妨害国（边）境管理构成犯罪", "Criminal punishment for obstructing border administration"));
const accident = found("BL-4", 36, words("重大安全事故主要责任", "Major accident, mainly responsible"));
const stranding = found("BL-5", 36, words("造成滞留或者严重影响", "Stranded tourists or a serious effect"));
const other = found("BL-7", 36, words("法律法规规定的其他情形", "Other cases in law"));

const attention = (months: number) => {
  const says = words(`${months}个月内列入重点关注名单次数`, `Times on the key-attention list in ${months} months`);
  const given = { cites: art("重点关注"), where: { list: { is: "keyAttention" } }, window: { months }, absent: 0 } as const;
  return { body: count(tourismListEntry, { says, ...given }), guide: count(guideListEntry, { says: ofGuide(says), ...given }) };
};
const [inYear, inThirteen] = [attention(12), attention(13)];

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
  harmCrime: harmCrime.body,
  harmCrimeGuide: harmCrime.guide,
  borderCrime: borderCrime.body,
  borderCrimeGuide: borderCrime.guide,
  licenceRevoked: exists(tourismPenalty, {
    says: words("旅行社业务经营许可证被吊销", "Agency licence revoked"),
    cites: art("列入情形"),
    where: { measure: { is: "licenceRevoked" } },
    window: { months: 36 },
    clock: "decidedOn",
    absent: false,
  }),
  certificateRevoked: exists(guideConduct, {
    says: words("导游证被吊销", "Guide certificate revoked"),
    cites: art("列入情形"),
    where: { measure: { is: "revoked" } },
    window: { months: 36 },
    clock: "decidedOn",
    absent: false,
  }),
  accident: accident.body,
  accidentGuide: accident.guide,
  stranding: stranding.body,
  strandingGuide: stranding.guide,
  attentionTimes: inYear.body,
  attentionTimesGuide: inYear.guide,
  attentionTimesWide: inThirteen.body,
  attentionTimesWideGuide: inThirteen.guide,
  other: other.body,
  otherGuide: other.guide,
} as const;

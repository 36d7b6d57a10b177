import { any, atLeast, isTrue } from "../../../engine/condition";
import { words } from "../../../words";
import { blacklist2018 } from "../instruments";

const entry = { cites: blacklist2018.art("列入情形"), provenance: "secondary" } as const;

export const crimes = {
  "BL-1": {
    label: words("因侵害旅游者合法权益被追究刑事责任", "Criminal punishment for harming tourists' rights"),
    ...entry,
    when: any(isTrue("harmCrime"), isTrue("harmCrimeGuide")),
  },
  "BL-2": {
    label: words(
      "在旅游经营中妨害国（边）境管理被追究刑事责任",
      "Criminal punishment for obstructing border administration in tourism business",
    ),
    ...entry,
    when: any(isTrue("borderCrime"), isTrue("borderCrimeGuide")),
  },
} as const;

export const grave = {
  "BL-3": {
    label: words("被吊销旅行社业务经营许可证或者导游证", "Agency licence or guide certificate revoked"),
    ...entry,
    when: any(isTrue("licenceRevoked"), isTrue("certificateRevoked")),
  },
  "BL-4": {
    label: words("发生重大安全事故，属于主要责任主体", "Major safety accident, mainly responsible"),
    ...entry,
    when: any(isTrue("accident"), isTrue("accidentGuide")),
  },
  "BL-5": {
    label: words("造成旅游者滞留或者严重社会不良影响", "Stranded tourists or serious bad social effect"),
    ...entry,
    when: any(isTrue("stranding"), isTrue("strandingGuide")),
  },
  "BL-7": {
    label: words("法律、法规、规章规定的其他情形", "Other cases in law"),
    ...entry,
    when: any(isTrue("other"), isTrue("otherGuide")),
  },
} as const;

export const attention = {
  "BL-6": {
    label: words("连续12个月内两次列入重点关注名单", "Twice on the key-attention list within twelve consecutive months"),
    ...entry,
    reading: words(
      "按至评价月末的12个月计；跨月的由人按日核对",
      "over the twelve months to the end of the month; what only the day decides is checked by a person",
    ),
    when: any(atLeast("attentionTimes", "twice"), atLeast("attentionTimesGuide", "twice")),
  },
} as const;

const listed = { grade: "listed" } as const;

export const vetoes = {
  "BL-1": { ...crimes["BL-1"], ...listed },
  "BL-2": { ...crimes["BL-2"], ...listed },
  "BL-3": { ...grave["BL-3"], ...listed },
  "BL-4": { ...grave["BL-4"], ...listed },
  "BL-5": { ...grave["BL-5"], ...listed },
  "BL-6": { ...attention["BL-6"], ...listed },
  "BL-7": { ...grave["BL-7"], ...listed },
} as const;

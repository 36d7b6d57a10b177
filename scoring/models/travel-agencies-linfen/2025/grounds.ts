import { any, atLeast, isTrue } from "../../../engine/condition";
import { words } from "../../../words";
import { datongLists, linfenLists } from "../instruments";

const seen = { cites: linfenLists.art("黑榜"), provenance: "secondary" } as const;

/** What puts an agency on the black list. Linfen has seven grounds; five could be read, a sixth is taken from the neighbouring city. */
export const grounds = {
  accident: {
    label: words(
      "轻伤3人及以上或者重伤1人及以上的事故，负主要责任",
      "Accident with three minor injuries or one serious, mainly responsible",
    ),
    ...seen,
    when: any(isTrue("minorInjuries"), isTrue("seriousInjury")),
  },
  fined: { label: words("受到罚款及以上行政处罚", "Fined or punished more heavily"), ...seen, when: isTrue("fined") },
  complaints: {
    label: words(
      "季度有效投诉3件及以上，经调解认定负主要责任",
      "Three valid complaints or more in the quarter, main responsibility confirmed by mediation",
    ),
    ...seen,
    when: atLeast("mainComplaints", "threeComplaints"),
  },
  refused: {
    label: words("拒不配合投诉处理，致矛盾升级", "Complaint handling refused, so that the case escalated"),
    ...seen,
    when: isTrue("refused"),
  },
  unperformed: {
    label: words(
      "达成和解后5个工作日内不履行，致矛盾升级",
      "Settlement not performed within five working days, so that the case escalated",
    ),
    ...seen,
    when: isTrue("unperformed"),
  },
  judgment: {
    label: words("民事判决负全部或者主要责任，或者拒不履行", "Judgment with full or main liability, or not obeyed"),
    cites: datongLists.art("黑榜"),
    provenance: "proposal",
    reading: words("临汾其余两项未见，此项取自大同", "two grounds of Linfen were not seen; this one is Datong's"),
    when: any(isTrue("heldLiable"), isTrue("judgmentRefused")),
  },
} as const;

import { all, any, atLeast, isTrue, lessThan } from "../../../engine/condition";
import { words } from "../../../words";
import { order7, platform } from "../instruments";
import { seriousExits, slightExits, watchExits } from "./exits";
import { seriousGrounds, slightGrounds } from "./grounds";

const watch = { cites: platform.art("内部观察"), provenance: "proposal" } as const;

export const lists = {
  serious: {
    label: words("严重失信主体", "Seriously dishonest subjects"),
    planWord: words("黑名单", "blacklist"),
    cites: order7.art("严重失信情形"),
    provenance: "secondary",
    reading: words(
      "自然人不对外公示；部委释义认为不宜再称黑名单，只在本市方案用语中保留",
      "no natural person is shown to the public; by the Ministry's commentary the word blacklist should no longer be used, so it stands for the city's plan alone",
    ),
    side: "adverse",
    publicity: "public",
    term: "seriousTerm",
    earliestExit: "seriousExit",
    exits: seriousExits,
    entries: seriousGrounds,
  },
  slight: {
    label: words("轻微失信主体", "Slightly dishonest subjects"),
    planWord: words("黄名单", "yellow list"),
    cites: order7.art("轻微失信情形"),
    provenance: "proposal",
    reading: words("全国没有黄名单之称，为本市方案用语", "there is no yellow list in national texts; it is the word of the city's plan"),
    side: "adverse",
    publicity: "departmentsOnly",
    term: "slightTerm",
    earliestExit: "slightExit",
    exits: slightExits,
    entries: slightGrounds,
  },
  watch: {
    label: words("内部观察", "Internal watch"),
    ...watch,
    reading: words("仅供内部提示，不公布、不作为措施依据", "internal alone: never published, no ground for a measure"),
    side: "watch",
    publicity: "departmentsOnly",
    term: "watchTerm",
    earliestExit: "watchExit",
    exits: watchExits,
    entries: {
      review: {
        label: words("轻微失信情形正在调查", "A slight ground is under review"),
        ...watch,
        when: any(isTrue("underReview"), isTrue("underReviewGuide")),
      },
      complaints: {
        label: words("三个月内两件以上负主要责任的有效投诉", "Two valid complaints in three months, mainly responsible"),
        ...watch,
        when: atLeast("complaints", "watchComplaints"),
      },
      smallFine: {
        label: words("六个月内最近一次罚款低于较大数额", "The latest fine within six months is below the larger amount"),
        ...watch,
        when: any(lessThan("lastFine", "largerFineOrganisation"), lessThan("lastFineGuide", "largerFinePerson")),
      },
      score: {
        label: words("旅行社信用得分在60分以上、75分以下", "Agency score from 60 to below 75"),
        ...watch,
        when: all(atLeast("agencyScore", "watchScoreFrom"), lessThan("agencyScore", "watchScoreBelow")),
      },
    },
  },
} as const;

import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { own, partyExamples } from "../../construction-parties/party-examples";
import { act, profile } from "../../construction-parties/party-records";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionOwnerExamples: readonly Example[] = [
  ...partyExamples("RC-A", "owner", "RC-A-01", "RC-A-02"),
  own("RC-A例12", "拖欠工程款经判决拒不履行", "Arrears of project payment, judgment not performed", {
    records: [profile("owner"), act("RC-A-11", "2025-09-01")],
    expected: { outcome: "rated", score: "60", grade: "D", points: { conduct: "-40" }, triggers: [] },
    note: words("认定未满一年，直接评为D级；得分100−40＝60", "less than a year ago: D directly; the score is 100 − 40 = 60"),
  }),
  own("RC-A例13", "拖欠工程款认定已满一年", "Arrears of project payment more than a year ago", {
    records: [profile("owner"), act("RC-A-11", "2025-03-31")],
    expected: { outcome: "rated", score: "60", grade: "C", points: { conduct: "-40" }, triggers: [] },
    note: words("满一年后按S4级计分：100−40＝60", "after the year it counts as S4: 100 − 40 = 60"),
  }),
];

import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { derived, own, partyExamples } from "../../construction-parties/party-examples";
import { act, award, profile, publicGrade } from "../../construction-parties/party-records";

const contractor = "construction" as const;
const rated = (score: string, grade: string, points: Readonly<Record<string, string>>): Example["expected"] => ({
  outcome: "rated",
  score,
  grade,
  points,
  triggers: [],
});

/** The model is the platform's own, so there is no official example; RC1 to RC5 are the rulebook's, the rest worked by hand. */
export const constructionContractorExamples: readonly Example[] = [
  derived("RC1", "新进入企业，信息完整", "New contractor, complete data", {
    records: [profile(contractor, { projects: 0 })],
    expected: rated("100", "A", { conduct: "0", awards: "0", publicGrade: "0", dataGaps: "0" }),
    note: words("基准分100", "the base score of 100"),
  }),
  derived("RC2", "质量、科技、人员表彰，公共信用良，S0级一次", "Awards for quality, technology and staff, public grade good, one S0", {
    records: [
      profile(contractor, { projects: 2 }),
      award(contractor, "national", "quality", "2025-03-31"),
      award(contractor, "provincial", "technology"),
      award(contractor, "municipal", "staff"),
      publicGrade("good"),
      act("RC-D-04", "2026-01-20"),
    ],
    expected: rated("120", "AAA", { conduct: "-2", awards: "20", publicGrade: "2", dataGaps: "0" }),
    note: words("100＋10＋6＋4＋2−2＝120，无S3级及以上", "100 + 10 + 6 + 4 + 2 − 2 = 120, no S3 or above"),
  }),
  derived(
    "RC3",
    "14个月前偷工减料，3个月前项目经理不在岗，省级表彰已过期",
    "Skimping 14 months ago, manager absent 3 months ago, award expired",
    {
      records: [
        profile(contractor),
        act("RC-D-09", "2025-01-31"),
        act("RC-D-15", "2025-12-31"),
        award(contractor, "provincial", "quality", "2024-02-29"),
      ],
      expected: rated("75", "B", { conduct: "-25", awards: "0" }),
      note: words("100−20−5＝75；表彰25个月，已过24个月", "100 − 20 − 5 = 75; the award is 25 months old, valid for 24"),
    },
  ),
  derived(
    "RC4",
    "13个月前未取样检测，1个月前欠薪，5个月前拒不整改",
    "No sampling 13 months ago, wage arrears 1 month, rectification refused 5 months",
    {
      records: [profile(contractor), act("RC-D-10", "2025-02-28"), act("RC-D-14a", "2026-02-28"), act("RC-D-13", "2025-10-31")],
      expected: rated("60", "C", { conduct: "-40" }),
      note: words("S2级已过12个月，不计；100−20−20＝60", "S2 has passed its 12 months; 100 − 20 − 20 = 60"),
    },
  ),
  derived("RC5", "转包并受处罚，此外115分", "Whole-job subcontracting punished, 115 otherwise", {
    records: [
      profile(contractor),
      award(contractor, "national", "quality"),
      award(contractor, "provincial", "quality", "2025-07-01"),
      act("RC-D-07", "2025-12-01"),
    ],
    expected: rated("75", "D", { conduct: "-40", awards: "15" }),
    note: words(
      "115分，S5级直接评为D级；得分另计S4级扣分，115−40＝75。列入名单见黑名单模型",
      "115; an act of S5 grades D directly; the score also loses what S4 costs, 115 − 40 = 75. The list stands in the blacklist model",
    ),
  }),
  own("RC-D例12", "一年内第三次无证上岗", "Uncertificated workers for the third time in a year", {
    records: [profile(contractor), act("RC-D-05", "2025-06-01"), act("RC-D-05", "2025-10-01"), act("RC-D-05", "2026-02-01")],
    expected: rated("60", "C", { conduct: "-40" }),
    note: words("第三次上调为S3级：100−10−10−20＝60", "the third counts as S3: 100 − 10 − 10 − 20 = 60"),
  }),
  ...partyExamples("RC-D", contractor, "RC-D-09", "RC-D-01"),
  own("RC-D例13", "安全生产许可证被暂扣", "Safety licence suspended", {
    records: [profile(contractor, { safetyLicence: "suspended" }), act("RC-D-13", "2025-12-01")],
    expected: { outcome: "notRated", score: null, grade: null },
    note: words("季末许可证被暂扣，不予评价", "suspended at the quarter's end: not rated"),
  }),
];

import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { act, agency, commendation, complaints, listed, quarter, quarterOf, reviews } from "./example-records";

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: quarter,
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived");
const own = example("本项目自拟 / own");

const rated = (
  score: string,
  grade: string,
  points: Readonly<Record<string, string>> = {},
  triggers: readonly string[] = [],
): Example["expected"] => ({ outcome: "rated", score, grade, points, triggers });

/** The model is the platform's own, so there is no official example; T8 and T9 are the rulebook's, the rest worked by hand. */
export const travelAgencyExamples100: readonly Example[] = [
  derived("T8甲", "V2一次、投诉两件、差评三条，加6分", "One V2, two complaints, three bad reviews, 6 gained", {
    records: [agency(), act("TA-15", "2025-10-20"), ...complaints(2), ...reviews(3), commendation("national")],
    expected: rated("89", "B", { conduct: "-10", complaints: "-4", reviews: "-3", commendations: "6" }),
    note: words("100−10−4−3＋6＝89", "100 − 10 − 4 − 3 + 6 = 89"),
  }),
  derived("T8乙", "V3、V2、V1各一次", "One each of V3, V2 and V1", {
    records: [agency(), act("TA-06", "2025-03-20"), act("TA-15", "2025-10-20"), act("TA-17", "2025-11-10")],
    expected: rated("65", "C", { conduct: "-35" }, ["watch"]),
    note: words("100−20−10−5＝65", "100 − 20 − 10 − 5 = 65"),
  }),
  derived("T8丙", "V4、V3各一次，加5分", "One each of V4 and V3, 5 gained", {
    records: [agency(), act("TA-03", "2024-03-20"), act("TA-06", "2025-03-20"), commendation("municipal"), commendation("county")],
    expected: rated("55", "D", { conduct: "-50", commendations: "5" }),
    note: words("100−30−20＋3＋2＝55", "100 − 30 − 20 + 3 + 2 = 55"),
  }),
  derived("T9", "97分，但在轻微失信名单上", "97, but on the slight list", {
    records: [agency(), act("TA-17", "2025-11-10"), commendation("county"), listed("slight", "2025-10-09")],
    expected: rated("97", "C", { conduct: "-5", commendations: "2" }),
    note: words("100−5＋2＝97，名单封顶C级", "100 − 5 + 2 = 97, held at C by the list"),
  }),
  own("例1", "无违法，表彰、志愿服务和及时办结均满", "No breach; commendations, volunteering and settlement to the full", {
    records: [
      agency(),
      commendation("national"),
      commendation("provincial", "2025-07-01"),
      quarterOf("2025-06-30", 16),
      quarterOf("2025-09-30", 15),
      quarterOf("2025-12-31", 20),
      quarterOf("2026-03-31", 30, true),
    ],
    expected: rated("115", "A", { commendations: "8", volunteering: "4", settlement: "3" }),
    note: words("100＋8（6＋4，上限8）＋4＋3＝115", "100 + 8 (6 + 4, at most 8) + 4 + 3 = 115"),
  }),
  own("例2", "同一事项获国家、省两级表彰，一季度14小时", "One object commended at two levels; a quarter with 14 hours", {
    records: [
      agency(),
      commendation("national", "2025-06-10", "事项一"),
      commendation("provincial", "2025-07-01", "事项一"),
      quarterOf("2026-03-31", 14),
    ],
    expected: rated("106", "A", { commendations: "6", volunteering: "0" }),
    note: words("同一事项只计最高6分；不足15小时不计", "one object counts once at 6; under 15 hours gives nothing"),
  }),
  own("例3", "V3一次，加分后仍在90分以上", "One V3, still 90 or more with gains", {
    records: [
      agency(),
      act("TA-07", "2025-05-20"),
      commendation("national"),
      commendation("provincial", "2025-07-01"),
      quarterOf("2025-12-31", 20),
      quarterOf("2026-03-31", 30, true),
    ],
    expected: rated("93", "B", { conduct: "-20" }),
    note: words("100−20＋8＋2＋3＝93，有V3级行为，不能评为A级", "100 − 20 + 8 + 2 + 3 = 93; with a V3, no A"),
  }),
  own("例4", "三次同一V1级行为", "The same V1 three times in a year", {
    records: [agency(), act("TA-18", "2025-05-10"), act("TA-18", "2025-09-10"), act("TA-18", "2026-02-10")],
    expected: rated("80", "B", { conduct: "-20" }),
    note: words("第三次上调为V2级：100−5−5−10＝80", "the third counts as V2: 100 − 5 − 5 − 10 = 80"),
  }),
  own("例5", "同一事实两份决定", "Two decisions on one fact", {
    records: [agency(), act("TA-12", "2025-05-10", "2025-06-10", "事实一"), act("TA-15", "2025-05-10", "2025-07-10", "事实一")],
    expected: rated("80", "B", { conduct: "-20" }),
    note: words("只计较重的V3级：100−20＝80", "the graver V3 alone: 100 − 20 = 80"),
  }),
  own("例6", "V0级行为已满6个月，V2级行为满12个月", "V0 past its six months, V2 past its twelve", {
    records: [agency(), act("TA-19", "2025-09-30"), act("TA-16", "2025-03-31", "2025-06-02")],
    expected: rated("100", "A", { conduct: "0" }),
    note: words("自行为终了之日起算，均已期满", "counted from the end of the act: both are over"),
  }),
  own("例7", "未备案一次", "A filing missed", {
    records: [agency(), act("TA-19", "2025-10-10")],
    expected: rated("98", "A", { conduct: "-2" }),
    note: words("100−2＝98", "100 − 2 = 98"),
  }),
  own("例8", "变更行程致旅游者滞留", "Itinerary changed, tourists stranded", {
    records: [agency(), act("TA-04S", "2025-08-10", "2025-10-15")],
    expected: rated("70", "D", { conduct: "-30" }, ["watch"]),
    note: words("100−30＝70，V5级直接评为D级", "100 − 30 = 70; V5 grades D directly"),
  }),
  own("例9", "在严重失信名单上", "On the serious list", {
    records: [agency(), listed("serious", "2024-02-01")],
    expected: rated("100", "D"),
    note: words("得分与名单不一致，以名单为准", "the list decides against the score"),
  }),
  own("例10", "投诉七件、差评八条", "Seven complaints and eight bad reviews", {
    records: [agency(), ...complaints(7), ...reviews(8)],
    expected: rated("85", "B", { complaints: "-10", reviews: "-5" }),
    note: words("100−10（上限）−5（上限）＝85", "100 − 10 (the most) − 5 (the most) = 85"),
  }),
  own("例11", "取得许可11个月", "Licensed eleven months ago", {
    records: [agency("2025-04-30"), act("TA-15", "2025-10-20")],
    expected: { outcome: "notRated", score: null, grade: null },
    note: words("不足一年，不予评价", "less than a year: not rated"),
  }),
  own("例12", "取得许可满一年", "Licensed a year ago", {
    records: [agency("2025-03-31"), act("TA-15", "2025-10-20")],
    expected: rated("90", "A", { conduct: "-10" }),
    note: words("100−10＝90", "100 − 10 = 90"),
  }),
];

import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { ratingItem } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { agency, complaint, entry, finding, guide, guideEntry, guideFound, guidePenalty, penalty } from "../market-records";

interface Given {
  readonly period?: string;
  readonly of?: ExampleRecord;
  readonly records: readonly ExampleRecord[];
  readonly grade: "none" | "slight" | "serious";
  readonly triggers?: readonly string[];
  readonly lists?: readonly string[];
  readonly note: Words;
}

const from =
  (source: string) =>
  (number: string, zh: string, en: string, { period, of, records, grade, triggers, lists, note }: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: period ?? "2026-03",
    records: [of ?? agency, ...records],
    expected: { outcome: "rated", score: null, grade, triggers: triggers ?? [], lists: lists ?? [] },
    note,
  });
const derived = from("行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived");
const own = from("本项目自拟 / own");

const slightOn = (...days: string[]): ExampleRecord[] => days.flatMap((day) => [finding("TL-2", day), entry("slight", day)]);
const agencyScore = (score: string): ExampleRecord =>
  exampleRecord(ratingItem, { periodEndOn: "2026-03-31", sector: "travel-agencies", grade: "C", score });

/** No worked example of the Ministry was found; T1 and T2 are derived by hand, the others are ours. */
export const tourismMarketListsExamples2021: readonly Example[] = [
  derived("T1", "2026年3月1日被吊销旅行社业务经营许可证", "Agency licence revoked on 2026-03-01", {
    records: [penalty("2026-03-01", "licenceRevoked")],
    grade: "serious",
    triggers: ["principalBar", "managerBar"],
    lists: ["serious.TS-4"],
    note: words(
      "TS-4；列入三年至2029年2月28日，主要负责人五年、管理人员三年限制",
      "TS-4; on the list for three years to 2029-02-28, principal barred five years, managers three",
    ),
  }),
  derived("T2之一", "三次轻微失信，首末相距不满12个月", "Three slight recognitions within twelve months", {
    period: "2026-01",
    records: slightOn("2025-02-10", "2025-08-01", "2026-01-20"),
    grade: "serious",
    lists: ["serious.thirdSlight", "slight.TL-2"],
    note: words("2025-02-10、2025-08-01、2026-01-20均在12个月内", "2025-02-10, 2025-08-01 and 2026-01-20 all within twelve months"),
  }),
  derived("T2之二", "第三次在2026年3月1日", "The third on 2026-03-01 instead", {
    records: slightOn("2025-02-10", "2025-08-01", "2026-03-01"),
    grade: "slight",
    lists: ["slight.TL-2"],
    note: words("首次已逾12个月，期内两次", "the first is over twelve months old, two within"),
  }),
  own("名例1", "无认定", "Nothing found", { records: [], grade: "none", note: words("没有列入情形", "no ground") }),
  own("名例2", "骗取许可", "Licence got by deceit", {
    records: [finding("TS-1", "2026-03-05")],
    grade: "serious",
    lists: ["serious.TS-1"],
    note: words("TS-1", "TS-1"),
  }),
  own("名例3", "重大安全事故负主要责任", "Major accident, mainly responsible", {
    records: [finding("TS-2", "2025-09-05")],
    grade: "serious",
    lists: ["serious.TS-2"],
    note: words("三年内的认定仍构成建议", "a finding proposes for as long as an entry would last"),
  }),
  own("名例4", "致旅游者滞留并受罚款", "Tourists stranded, and a fine", {
    records: [finding("TS-3", "2026-02-20"), penalty("2026-02-20", "fine", "60000", true)],
    grade: "serious",
    triggers: ["outboundBar"],
    lists: ["serious.TS-3"],
    note: words(
      "另有两年不得申请出境旅游业务；罚款不低于五万元，不入观察",
      "no outbound application for two years; a fine of 50,000 or more is no matter for the watch",
    ),
  }),
  own("名例5", "导游证被吊销", "Guide certificate revoked", {
    of: guide,
    records: [guidePenalty("2026-01-15", "revoked")],
    grade: "serious",
    triggers: ["managerBar"],
    lists: ["serious.TS-4"],
    note: words("自处罚之日起三年", "three years from the penalty"),
  }),
  own("名例6", "未经许可经营", "Business without a licence", {
    records: [finding("TS-5", "2026-03-12")],
    grade: "serious",
    lists: ["serious.TS-5"],
    note: words("TS-5", "TS-5"),
  }),
  own("名例7", "其他严重情形，三年前的不再计", "Other serious circumstances; one of over three years ago no longer counts", {
    records: [finding("TS-6", "2026-03-20"), finding("TS-1", "2023-03-31")],
    grade: "serious",
    lists: ["serious.TS-6"],
    note: words("2023-03-31在36个月窗口之外", "2023-03-31 lies outside the 36 months"),
  }),
  own("名例8", "虚假宣传", "False publicity", {
    records: [finding("TL-1", "2026-03-02")],
    grade: "slight",
    lists: ["slight.TL-1"],
    note: words("尚未改正", "not put right"),
  }),
  own("名例9", "虚假宣传，决定前已全部纠正", "False publicity, put right in full before the decision", {
    records: [finding("TL-1", "2026-03-02", { remedied: "full" })],
    grade: "none",
    note: words("可不列入", "may be left unlisted"),
  }),
  own("名例10", "一项已纠正，一项部分纠正", "One put right in full, one in part", {
    records: [finding("TL-1", "2026-03-02", { remedied: "full" }), finding("TL-3", "2026-03-08", { remedied: "partly" })],
    grade: "slight",
    lists: ["slight.TL-3"],
    note: words("从宽只及于已全部纠正的一项", "the relief reaches only what was put right in full"),
  }),
  own("名例11", "导游拒不配合投诉处置", "A guide refuses complaint handling", {
    of: guide,
    records: [guideFound("TL-4", "2025-11-08")],
    grade: "slight",
    lists: ["slight.TL-4"],
    note: words("TL-4", "TL-4"),
  }),
  own("名例12", "12个月内两次较大数额罚款", "Two larger fines within twelve months", {
    records: [penalty("2025-04-01", "fine", "50000"), penalty("2026-03-01", "fine", "80000")],
    grade: "slight",
    lists: ["slight.TL-5"],
    note: words("五万元含本数", "50,000 itself counts"),
  }),
  own("名例13", "两次罚款，其一低于五万元", "Two fines, one below 50,000", {
    records: [penalty("2025-08-01", "fine", "80000"), penalty("2026-03-01", "fine", "49999.99")],
    grade: "none",
    lists: ["watch.smallFine"],
    note: words("仅一次较大数额；较小罚款建议内部观察", "only one is larger; the smaller proposes the watch"),
  }),
  own("名例14", "导游两次一万元罚款", "A guide fined 10,000 twice", {
    of: guide,
    records: [guidePenalty("2025-06-01", "fine", "10000"), guidePenalty("2026-02-01", "fine", "12000")],
    grade: "slight",
    lists: ["slight.TL-5"],
    note: words("个人一万元为较大数额", "10,000 is larger for a person"),
  }),
  own("名例15", "两次较大罚款跨月相距近一年", "Two larger fines nearly a year apart, across a month", {
    records: [penalty("2025-03-20", "fine", "60000"), penalty("2026-03-10", "fine", "60000")],
    grade: "none",
    triggers: ["checkFinesByDay"],
    note: words(
      "月末窗口内仅一次，13个月内两次，须按日核对",
      "one in the window to the month's end, two in thirteen months: to be checked by the day",
    ),
  }),
  own("名例16", "三次轻微失信跨月相距近一年", "Three slight recognitions nearly a year apart, across a month", {
    records: slightOn("2025-03-20", "2025-10-01", "2026-03-10"),
    grade: "slight",
    triggers: ["checkThirdByDay"],
    lists: ["slight.TL-2"],
    note: words(
      "2025-03-20至2026-03-10不满12个月，由人核对后升级",
      "2025-03-20 to 2026-03-10 is under twelve months: a person checks and upgrades",
    ),
  }),
  own("名例17", "其他轻微情形", "Other slight circumstances", {
    records: [finding("TL-6", "2026-01-10")],
    grade: "slight",
    lists: ["slight.TL-6"],
    note: words("TL-6", "TL-6"),
  }),
  own("名例18", "12个月内第二次内部观察", "Under watch a second time within twelve months", {
    records: [entry("watch", "2025-06-01"), entry("watch", "2026-02-01")],
    grade: "slight",
    lists: ["slight.watchedTwice"],
    note: words("平台建议，比照重点关注名单两次即列入", "ours, after the key-attention list that was entered twice"),
  }),
  own("名例19", "调查中、两件主责投诉、得分60分", "Under review, two complaints, a score of 60", {
    records: [
      finding("TL-2", "2026-03-15", { stage: "underReview" }),
      complaint(1, "2026-01-10"),
      complaint(2, "2026-03-10"),
      agencyScore("60"),
    ],
    grade: "none",
    lists: ["watch.review", "watch.complaints", "watch.score"],
    note: words("三项均建议内部观察，不影响认定", "three grounds of the watch, none of recognition"),
  }),
  own("名例20", "得分75分、一件非主责投诉", "A score of 75, one complaint without main responsibility", {
    records: [complaint(1, "2026-01-10"), complaint(2, "2026-03-10", false), agencyScore("75")],
    grade: "none",
    note: words("均不构成观察", "neither is a ground of the watch"),
  }),
  own("名例21", "导游三次轻微失信", "Three slight recognitions of a guide", {
    of: guide,
    records: [guideEntry("slight", "2025-04-01"), guideEntry("slight", "2025-09-09"), guideEntry("slight", "2026-03-31")],
    grade: "serious",
    lists: ["serious.thirdSlight"],
    note: words("2025-04-01至2026-03-31，12个月窗口首末日均含", "2025-04-01 to 2026-03-31: both ends of the twelve months count"),
  }),
];

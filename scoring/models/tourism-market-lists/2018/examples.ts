import type { Example, ExampleRecord } from "../../../engine/example";
import { type Words, words } from "../../../words";
import { agency, entry, finding, guide, guideEntry, guideFound, guidePenalty, penalty } from "../market-records";

const example = (
  number: string,
  title: Words,
  records: readonly ExampleRecord[],
  expected: { readonly grade: "none" | "listed"; readonly lists?: readonly string[]; readonly triggers?: readonly string[] },
  note: Words,
): Example => ({
  title: words(`${number}　${title.zh}`, `${number} ${title.en}`),
  source: "本项目自拟，依文旅市场发〔2018〕119号 / own, on Wenlü Shichangfa [2018] No. 119",
  provenance: "proposal",
  period: "2020-06",
  records,
  expected: { outcome: "rated", score: null, grade: expected.grade, triggers: expected.triggers ?? [], lists: expected.lists ?? [] },
  note,
});

/** No worked example was found; each ground has one of ours. */
export const tourismMarketListsExamples2018: readonly Example[] = [
  example("旧例1", words("无认定", "Nothing found"), [agency], { grade: "none" }, words("没有列入情形", "no ground")),
  example(
    "旧例2",
    words("因侵害旅游者权益犯罪", "A crime against tourists' rights"),
    [agency, finding("BL-1", "2019-03-01")],
    { grade: "listed", lists: ["fiveYears.BL-1"] },
    words("期限五年（存疑）", "five years, weakly recalled"),
  ),
  example(
    "旧例3",
    words("导游妨害国（边）境管理犯罪", "A guide's crime against border administration"),
    [guide, guideFound("BL-2", "2020-06-30")],
    { grade: "listed", lists: ["fiveYears.BL-2"] },
    words("月末当日的认定计入当月", "a finding on the month's last day counts"),
  ),
  example(
    "旧例4",
    words("许可证被吊销", "Agency licence revoked"),
    [agency, penalty("2020-05-11", "licenceRevoked")],
    { grade: "listed", lists: ["threeYears.BL-3"] },
    words("期限三年（存疑）", "three years, weakly recalled"),
  ),
  example(
    "旧例5",
    words("导游证被吊销", "Guide certificate revoked"),
    [guide, guidePenalty("2020-02-03", "revoked")],
    { grade: "listed", lists: ["threeYears.BL-3"] },
    words("BL-3", "BL-3"),
  ),
  example(
    "旧例6",
    words("重大安全事故主要责任", "Major accident, mainly responsible"),
    [agency, finding("BL-4", "2020-04-20")],
    { grade: "listed", lists: ["threeYears.BL-4"] },
    words("BL-4", "BL-4"),
  ),
  example(
    "旧例7",
    words("造成旅游者滞留", "Tourists stranded"),
    [agency, finding("BL-5", "2020-06-01")],
    { grade: "listed", lists: ["threeYears.BL-5"] },
    words("BL-5", "BL-5"),
  ),
  example(
    "旧例8",
    words("12个月内两次重点关注", "Key attention twice within twelve months"),
    [agency, entry("keyAttention", "2019-07-01"), entry("keyAttention", "2020-06-20")],
    { grade: "listed", lists: ["oneYear.BL-6"] },
    words("2019-07-01是窗口首日", "2019-07-01 is the first day of the window"),
  ),
  example(
    "旧例9",
    words("两次重点关注，首次早一日", "Key attention twice, the first a day earlier"),
    [agency, entry("keyAttention", "2019-06-30"), entry("keyAttention", "2020-06-20")],
    { grade: "none", triggers: ["checkAttentionByDay"] },
    words(
      "月末窗口外一日，实际不满12个月，提示按日核对",
      "a day outside the month's window and yet under twelve months: to be checked by the day",
    ),
  ),
  example(
    "旧例10",
    words("导游一次重点关注", "A guide under key attention once"),
    [guide, guideEntry("keyAttention", "2020-03-03")],
    { grade: "none" },
    words("一次不列入", "once is not enough"),
  ),
  example(
    "旧例11",
    words("其他情形", "Other cases in law"),
    [agency, finding("BL-7", "2020-01-15")],
    { grade: "listed", lists: ["threeYears.BL-7"] },
    words("BL-7", "BL-7"),
  ),
  example(
    "旧例12",
    words("尚在调查", "Still under review"),
    [agency, finding("BL-5", "2020-06-01", { stage: "underReview" })],
    { grade: "none" },
    words("未认定不列入", "not found yet: no ground"),
  ),
];

import type { constructionGroundChoices } from "../../../catalogue/construction-conduct-codes";
import { constructionFinding, constructionListing } from "../../../catalogue/construction-lists";
import type { Example, ExampleRecord } from "../../../engine/example";
import { exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { profile, quarter } from "../../construction-parties/party-records";

type Ground = keyof typeof constructionGroundChoices;

const finding = (ground: Ground, decidedOn: string, penalised = true): ExampleRecord =>
  exampleRecord(constructionFinding, { documentNumber: `SL-${ground}-${decidedOn}`, ground, penalised, decidedOn });
const listing = (list: "blacklist" | "wages", listedOn: string, removedOn?: string): ExampleRecord =>
  exampleRecord(constructionListing, { list, listedOn, ...(removedOn ? { removedOn } : {}) });

interface Given {
  readonly records: readonly ExampleRecord[];
  readonly grade: "clear" | "warned" | "listed";
  readonly triggers?: readonly string[];
  readonly lists?: readonly string[];
  readonly note: ReturnType<typeof words>;
}

const example = (number: string, zh: string, en: string, { records, grade, triggers, lists, note }: Given): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: "本项目自拟，依建市〔2017〕241号第十四条 / own, on Art. 14 of Jianshi [2017] No. 241",
  provenance: "proposal",
  period: quarter,
  records: [profile("construction"), ...records],
  expected: { outcome: "rated", score: null, grade, triggers: triggers ?? [], lists: lists ?? [] },
  note,
});

/** No official example was found; each entry has one of its own, and RC5 of the reference model is listed here. */
export const constructionBlacklistExamples2017: readonly Example[] = [
  example("黑例1", "无认定", "Nothing found", { records: [], grade: "clear", note: words("没有列入情形", "no ground") }),
  example("黑例2", "以欺骗手段取得资质", "Qualification got by deceit", {
    records: [finding("BL-1", "2026-02-10", false)],
    grade: "listed",
    lists: ["blacklist.BL-1"],
    note: words("此项不以处罚为条件；列入期12个月", "this ground does not ask for a penalty; a term of 12 months"),
  }),
  example("黑例3", "转包并受处罚（RC5）", "Whole job passed on, punished (RC5)", {
    records: [finding("BL-2a", "2025-12-01")],
    grade: "listed",
    lists: ["blacklist.BL-2"],
    note: words("参考模型RC5的名单部分：列入一年", "the list half of RC5: one year"),
  }),
  example("黑例4", "转包尚未处罚", "Whole job passed on, not punished yet", {
    records: [finding("BL-2a", "2026-02-10", false)],
    grade: "warned",
    lists: ["shortWarning.unpunished"],
    note: words("未受处罚，不符合列入条件，建议短期预警", "not punished: no ground, a short warning is proposed"),
  }),
  example("黑例5", "出借资质并受处罚", "Qualification lent, punished", {
    records: [finding("BL-2b", "2026-01-15")],
    grade: "listed",
    lists: ["blacklist.BL-2"],
    note: words("出借资质且受处罚", "lent, and punished"),
  }),
  example("黑例6", "重大事故并受处罚", "Major accident, punished", {
    records: [finding("BL-3a", "2025-08-20")],
    grade: "listed",
    lists: ["blacklist.BL-3"],
    note: words("重大及以上事故", "a major or worse accident"),
  }),
  example("黑例7", "一年内较大事故两起", "Two larger accidents within a year", {
    records: [finding("BL-3b", "2025-05-10"), finding("BL-3b", "2026-03-02")],
    grade: "listed",
    lists: ["blacklist.BL-3", "longWarning.largerAccident"],
    note: words("两起均在12个月内", "both within twelve months"),
  }),
  example("黑例8", "两起较大事故，其一已逾一年", "Two larger accidents, one over a year ago", {
    records: [finding("BL-3b", "2025-03-31"), finding("BL-3b", "2026-03-02")],
    grade: "warned",
    lists: ["longWarning.largerAccident"],
    note: words("一年内仅一起，建议长期预警", "only one within the year: a long warning is proposed"),
  }),
  example("黑例9", "一起性质恶劣的较大事故", "One larger accident of vile nature", {
    records: [finding("BL-3c", "2026-03-02")],
    grade: "listed",
    lists: ["blacklist.BL-3", "longWarning.largerAccident"],
    note: words("一起即列入", "one is enough"),
  }),
  example("黑例10", "拖欠工程款拒不履行判决", "Arrears of project payment, judgment not performed", {
    records: [finding("BL-4", "2025-11-05", false)],
    grade: "listed",
    lists: ["blacklist.BL-4"],
    note: words("以判决或裁决为准，不以处罚为条件", "stands on a judgment or award, not on a penalty"),
  }),
  example("黑例11", "在拖欠农民工工资名单上", "On the migrant-wage list", {
    records: [listing("wages", "2025-10-01")],
    grade: "clear",
    triggers: ["strengthenedSupervision"],
    note: words("另一名单，加强监管，不因此列入", "another list: strengthened supervision, no listing here"),
  }),
  example("黑例12", "第二次列入", "Listed a second time", {
    records: [listing("blacklist", "2024-05-01", "2025-04-30"), listing("blacklist", "2026-01-20"), finding("BL-2b", "2026-01-15")],
    grade: "listed",
    triggers: ["listedAgain"],
    lists: ["blacklist.BL-2"],
    note: words("两次列入记录", "two entries on record"),
  }),
];

import {
  agencyQuarter,
  tourismAccident,
  tourismAward,
  tourismComplaint,
  tourismListEntry,
  tourismOperator,
  tourismPenalty,
} from "../../../catalogue/tourism";
import { agencyJudgment } from "../../../catalogue/travel-agencies";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { standingItem } from "../../../facts/platform";
import { words } from "../../../words";

const agency = exampleRecord(tourismOperator, { trade: "travelAgency", licenceNumber: "SL-0001", licensedOn: "2012-05-08" });

interface Returned {
  readonly place?: number;
  readonly hours?: number;
  readonly on?: string;
}

/** The agency with its return for the quarter: ninth by visitors and no volunteer service, unless said otherwise. */
const withReturn = ({ place = 9, hours = 0, on = "2025-12-31" }: Returned = {}): ExampleRecord[] => [
  agency,
  exampleRecord(agencyQuarter, { quarterEndOn: on, visitors: 800, volunteerHours: hours, settledInTime: false }),
  exampleRecord(standingItem, { periodEndOn: on, cohort: "linfenVisitors", place, tail: 31 - place, peers: 30 }),
];

interface Complaint {
  readonly mainlyResponsible?: boolean;
  readonly refused?: boolean;
  readonly unperformed?: boolean;
}

const complaint = (handledOn: string, { mainlyResponsible = true, refused = false, unperformed = false }: Complaint = {}): ExampleRecord =>
  exampleRecord(tourismComplaint, {
    caseNumber: `SL-诉-${handledOn}`,
    valid: true,
    mainlyResponsible,
    refused,
    unperformed,
    receivedOn: handledOn,
    handledOn,
  });

const accident = (slightlyInjured: number, seriouslyInjured: number, mainlyResponsible = true): ExampleRecord =>
  exampleRecord(tourismAccident, {
    caseNumber: "SL-事故",
    slightlyInjured,
    seriouslyInjured,
    mainlyResponsible,
    happenedOn: "2025-10-05",
    decidedOn: "2025-11-05",
  });

const penalty = (measure: "warning" | "fine"): ExampleRecord =>
  exampleRecord(tourismPenalty, {
    documentNumber: "SL-罚",
    act: "TA-19",
    measure,
    harmsTourists: false,
    actEndedOn: "2025-10-01",
    decidedOn: "2025-10-20",
  });

const judgment = (liability: "main" | "partial", refused = false): ExampleRecord =>
  exampleRecord(agencyJudgment, { caseNumber: "SL-判", liability, refused, effectiveOn: "2025-11-12" });

const awarded = (group: "commendation" | "contest" | "thanks", level: "municipal" | "none"): ExampleRecord =>
  exampleRecord(tourismAward, { documentNumber: `SL-${group}`, group, level, awardedOn: "2025-11-01" });

type Given = Omit<Example, "title" | "source" | "provenance" | "period"> & { readonly period?: string };
const example =
  (source: string) =>
  (number: string, zh: string, en: string, { period = "2025Q4", ...rest }: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period,
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived");
const own = example("本项目自拟 / own");
const listed = (grade: string, ...lists: string[]): Example["expected"] => ({ outcome: "rated", score: null, grade, lists });

const enteredOn = (listedOn: string, removedOn?: string): ExampleRecord =>
  exampleRecord(tourismListEntry, { documentNumber: "SL-黑", list: "localBlack", listedOn, ...(removedOn ? { removedOn } : {}) });

/** No worked example of the authority was found. T7 is derived by hand; the others are ours. */
export const travelAgencyExamplesLinfen2025: readonly Example[] = [
  own("例1", "清白，接待人数第5名", "Clean and fifth by visitors", { records: withReturn({ place: 5 }), expected: listed("red", "red") }),
  derived("T7甲", "三季度有效投诉三件，负主要责任", "Three valid complaints in the third quarter, mainly responsible", {
    period: "2025Q3",
    records: [...withReturn({ on: "2025-09-30" }), complaint("2025-07-10"), complaint("2025-08-10"), complaint("2025-09-10")],
    expected: listed("black", "black.complaints"),
  }),
  derived(
    "T7乙",
    "四季度清白且前5名，列入黑榜两个月",
    "Clean and in the top five in the fourth quarter, two months after the black entry",
    {
      records: [
        ...withReturn({ place: 4 }),
        complaint("2025-07-10"),
        complaint("2025-08-10"),
        complaint("2025-09-10"),
        enteredOn("2025-10-31"),
      ],
      expected: listed("unlisted"),
      note: words("列入不足3个月且未移出，不得列入红榜", "less than three months and not taken off: not red"),
    },
  ),
  own("例2", "同上，黑榜已移出", "The same, taken off the black list", {
    records: [...withReturn({ place: 4 }), enteredOn("2025-10-31", "2025-12-10")],
    expected: listed("red", "red"),
  }),
  own("例3", "同上，列入已满3个月", "The same, three months past", {
    records: [...withReturn({ place: 4 }), enteredOn("2025-09-30")],
    expected: listed("red", "red"),
  }),
  own("例4", "清白，第6名，没有突出表现", "Clean, sixth, no distinction", {
    records: withReturn({ place: 6 }),
    expected: listed("unlisted"),
  }),
  own("例5", "志愿服务15小时", "Fifteen hours of volunteer service", {
    records: withReturn({ hours: 15 }),
    expected: listed("red", "red"),
  }),
  own("例6", "志愿服务14小时", "Fourteen hours of volunteer service", { records: withReturn({ hours: 14 }), expected: listed("unlisted") }),
  own("例7", "收到锦旗，但有一件有效投诉", "A pennant, and one valid complaint", {
    records: [...withReturn(), awarded("thanks", "none"), complaint("2025-11-10", { mainlyResponsible: false })],
    expected: listed("unlisted"),
    note: words("有有效投诉，不得列入红榜；不足3件，也不列黑榜", "a valid complaint bars the red list; fewer than three, so not black"),
  }),
  own("例8", "受表彰", "Commended", { records: [...withReturn(), awarded("commendation", "municipal")], expected: listed("red", "red") }),
  own("例9", "县级以上竞赛获奖", "A prize of county level or above", {
    records: [...withReturn(), awarded("contest", "municipal")],
    expected: listed("red", "red"),
  }),
  own("例10", "收到感谢信", "A letter of thanks", {
    records: [...withReturn(), awarded("thanks", "none")],
    expected: listed("red", "red"),
  }),
  own("例11", "受警告，前5名", "Warned, in the top five", {
    records: [...withReturn({ place: 2 }), penalty("warning")],
    expected: listed("unlisted"),
    note: words("有违法行为，不得列入红榜；未达罚款，不列黑榜", "a breach bars the red list; less than a fine, so not black"),
  }),
  own("例12", "受罚款", "Fined", { records: [...withReturn({ place: 2 }), penalty("fine")], expected: listed("black", "black.fined") }),
  own("例13", "轻伤3人，主要责任", "Three minor injuries, mainly responsible", {
    records: [...withReturn(), accident(3, 0)],
    expected: listed("black", "black.accident"),
  }),
  own("例14", "轻伤2人，主要责任", "Two minor injuries, mainly responsible", {
    records: [...withReturn(), accident(2, 0)],
    expected: listed("unlisted"),
  }),
  own("例15", "重伤1人，主要责任", "One serious injury, mainly responsible", {
    records: [...withReturn(), accident(0, 1)],
    expected: listed("black", "black.accident"),
  }),
  own("例16", "重伤1人，非主要责任", "One serious injury, not mainly responsible", {
    records: [...withReturn(), accident(0, 1, false)],
    expected: listed("unlisted"),
  }),
  own("例17", "拒不配合投诉处理", "Complaint handling refused", {
    records: [...withReturn(), complaint("2025-11-10", { refused: true })],
    expected: listed("black", "black.refused"),
  }),
  own("例18", "和解逾期不履行", "Settlement not performed", {
    records: [...withReturn(), complaint("2025-11-10", { unperformed: true })],
    expected: listed("black", "black.unperformed"),
  }),
  own("例19", "判决负主要责任", "Judgment with main liability", {
    records: [...withReturn(), judgment("main")],
    expected: listed("black", "black.judgment"),
  }),
  own("例20", "判决负次要责任，拒不履行", "Judgment with minor liability, not obeyed", {
    records: [...withReturn(), judgment("partial", true)],
    expected: listed("black", "black.judgment"),
  }),
  own("例21", "没有季报，也没有其他突出表现", "No return and no distinction", {
    records: [agency],
    expected: { outcome: "undetermined", score: null, grade: null },
    note: words("名次和志愿服务未知，不能判断", "place and volunteer service are unknown"),
  }),
];

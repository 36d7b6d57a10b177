import { all, any, atLeast, atMost, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { datongLists, linfenLists, platform } from "../instruments";
import { cohorts, facts } from "./facts";
import { grounds } from "./grounds";

const { art } = linfenLists;
const day = "2025-09-11";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

const grade = "black";
const repair = {
  says: words("改正、补偿并经核实后移出黑榜", "taken off the black list once it is put right, compensated and checked"),
} as const;

/** Linfen's quarterly red-black list for agencies and branches; guides are persons and not listed here. */
export const travelAgenciesLinfen2025 = defineModel({
  id: "travel-agencies-linfen/2025",
  sector: "travel-agencies-linfen",
  title: words("临汾市旅行社“红黑榜”", "Linfen red-black list of travel agencies"),
  status: "suspended",
  purpose: "lists",
  publicity: "public",
  cadence: "quarter",
  law: linfenLists,
  instruments: [datongLists, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2025Q3",
    reading: words(
      "临汾市的做法，本市不采用；按季发布，重大行为核实后7个工作日内另行发布",
      "the practice of Linfen, not run here; quarterly, and within seven working days after a grave act is verified",
    ),
  },
  appliesTo: {
    label: words("旅行社和分社", "Travel agencies and branches"),
    cites: art("对象"),
    provenance: "secondary",
    when: isTrue("isAgency"),
  },
  cohorts,
  facts,
  parameters: {
    none: parameter(words("没有", "None"), secondary("0", "红榜")),
    topPlaces: parameter(words("红榜接待人数名次", "Places by visitors for the red list"), secondary("5", "红榜")),
    volunteerHours: parameter(words("红榜志愿服务小时数", "Hours of volunteer service for the red list"), secondary("15", "红榜")),
    threeComplaints: parameter(words("黑榜投诉件数", "Complaints for the black list"), secondary("3", "黑榜")),
    fewestPeers: parameter(words("排名所需最少旅行社数", "Least number of agencies for a ranking"), proposal("1", "排名")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {
    accident: { ...grounds.accident, grade, repair },
    fined: { ...grounds.fined, grade, repair },
    complaints: { ...grounds.complaints, grade, repair },
    refused: { ...grounds.refused, grade, repair },
    unperformed: { ...grounds.unperformed, grade, repair },
    judgment: { ...grounds.judgment, grade, repair },
  },
  direct: {},
  ladder: {
    label: words("红黑榜", "Red and black lists"),
    cites: art("红榜"),
    provenance: "secondary",
    bestFirst: [
      {
        grade: "red",
        always: true,
        requires: {
          label: words(
            "本季度无违法违规、无有效投诉，并有一项突出表现",
            "no breach and no valid complaint in the quarter, and one distinction",
          ),
          cites: art("红榜"),
          provenance: "secondary",
          reading: words("其他突出表现由主管部门认定，不在计算之内", "other distinctions are for the authority and not computed"),
          when: all(
            atMost("breaches", "none"),
            atMost("validComplaints", "none"),
            any(
              atMost("visitorPlace", "topPlaces"),
              isTrue("commended"),
              isTrue("thanked"),
              atLeast("volunteerHours", "volunteerHours"),
              isTrue("prize"),
            ),
          ),
        },
      },
    ],
    otherwise: "unlisted",
  },
  caps: {
    blackRecently: {
      label: words("列入黑榜不足3个月且未移出，不得列入红榜", "On the black list for less than three months: not red"),
      cites: art("红榜限制"),
      provenance: "secondary",
      when: isTrue("blackRecently"),
      notAbove: "unlisted",
      repair: { says: words("移出黑榜，或者满3个月", "taken off the black list, or three months past") },
    },
  },
  replacements: {},
  triggers: {},
  lists: {
    red: {
      label: words("旅行社红榜", "Red list of travel agencies"),
      planWord: words("红名单", "red list"),
      cites: art("红榜"),
      provenance: "secondary",
      side: "good",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["red"] },
    },
    black: {
      label: words("旅行社黑榜", "Black list of travel agencies"),
      planWord: words("黑名单", "blacklist"),
      cites: art("黑榜"),
      provenance: "secondary",
      side: "adverse",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: grounds,
    },
  },
  grades: {
    red: { words: words("红榜", "Red list"), tone: 1 },
    unlisted: { words: words("未列榜", "On neither list"), tone: 2 },
    black: { words: words("黑榜", "Black list"), tone: 5, decidedByPerson: true },
  },
});

import { worksEvaluation, worksFirm } from "../../../catalogue/transport-works";
import { atLeast, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { sectionMeans } from "../../../mechanisms/section-means";
import { words } from "../../../words";
import { localTables, platform, rules2009 } from "../instruments";
import { actRows } from "./act-rows";
import { directFacts, vetoes } from "./vetoes";

const { art } = rules2009;
const day = "2009-11-27";
const secondary = (value: string, ...path: string[]) => since(day, value, art(...path), "secondary");
const proposal = (value: string, ...path: string[]) => since(day, value, platform.art(...path), "proposal");

/** Read beside Jiaogonglufa [2009] No. 733: one firm in one province, section by section, X = a·T + b·L − ΣQ. */
export const transportWorks2009 = defineModel({
  id: "transport-works/2009",
  sector: "transport-works",
  title: words("公路水运工程从业单位信用评价（省级）", "Credit of highway and waterway works firms (provincial)"),
  status: "proposed",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: rules2009,
  instruments: [localTables, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "institution"],
  periods: {
    from: "2010",
    reading: words("按公历年度；此后另有修订，未见文本", "calendar years; later revisions exist, their text was not seen"),
  },
  appliesTo: {
    label: words("在本省从业的公路水运工程单位", "Highway and waterway works firms at work in the province"),
    cites: art("适用范围"),
    provenance: "secondary",
    when: isTrue("isFirm"),
  },
  facts: {
    isFirm: exists(worksFirm, {
      says: words("在本省从业", "At work in the province"),
      cites: art("适用范围"),
      window: "upToPeriodEnd",
      absent: false,
    }),
    evaluations: events(worksEvaluation, "act", {
      says: words("年度内各标段评价记录", "Evaluations of the year, section by section"),
      cites: art("计算方法"),
      keeps: ["section", "part", "contractPrice", "points"],
    }),
    ...directFacts,
  },
  parameters: {
    nothing: parameter(words("各标段得分合成前为零", "Nothing before the sections are put together"), secondary("0", "计算方法")),
    full: parameter(words("标段满分", "Full marks of a section"), secondary("100", "计算方法")),
    biddingShare: parameter(words("投标行为比重", "Weight of bidding"), secondary("0.2", "计算方法")),
    performanceShare: parameter(words("履约行为比重", "Weight of performance"), secondary("0.8", "计算方法")),
    alone: parameter(words("仅有一项时的比重", "Weight of the one where there is no other"), secondary("1", "计算方法")),
    oneSection: parameter(words("至少一个标段", "At least one section"), proposal("1", "无标段不评")),
    oneUnpriced: parameter(words("一个缺合同价的标段", "One section without a price"), proposal("1", "缺合同价不评")),
    oneGrade: parameter(
      words("弄虚作假降低的级数", "Grades lost by falsified data"),
      proposal("1", "降级"),
      words("原表只称降低等级，按降一级", "the list says the grade is lowered; one grade is taken"),
    ),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), secondary("95", "等级")),
    gradeA: parameter(words("A级最低分", "Least score for A"), secondary("85", "等级")),
    gradeB: parameter(words("B级最低分", "Least score for B"), proposal("75", "等级")),
    gradeC: parameter(words("C级最低分", "Least score for C"), proposal("60", "等级")),
  },
  opening: { label: words("起算", "Start"), cites: art("计算方法"), provenance: "secondary", cases: [], otherwise: "nothing" },
  indicators: {
    works: {
      label: words("标段得分", "Sections"),
      cites: art("计算方法"),
      provenance: "secondary",
      reading: words(
        "合同段以投标、履约分别起评100分，扣完为止",
        "bidding and performance of a section each open at 100 and stop at nothing",
      ),
      ifUnknown: "cannotBeRated",
      scores: sectionMeans("evaluations", {
        rows: actRows,
        clean: "clean",
        fields: {
          section: "section",
          part: "part",
          price: "contractPrice",
          reported: "points",
          parts: { plain: "bidding", weighted: "performance", fromTotal: "other" },
        },
        full: "full",
        weights: { plain: "biddingShare", weighted: "performanceShare", alone: "alone" },
      }),
    },
  },
  bounds: {},
  rounding: { label: words("保留三位小数", "Three decimals"), cites: platform.art("小数位数"), provenance: "proposal", decimals: 3 },
  vetoes,
  direct: {
    nothingEvaluated: {
      label: words("年度内没有参加评价的标段，不予评级", "No section evaluated in the year: not rated"),
      cites: platform.art("无标段不评"),
      provenance: "proposal",
      when: lessThan("works.sections", "oneSection"),
      grade: null,
    },
    unpriced: {
      label: words(
        "履约标段缺合同价，不能加权，不予评级",
        "A performance section without a contract price: no mean can be made, not rated",
      ),
      cites: platform.art("缺合同价不评"),
      provenance: "proposal",
      when: atLeast("works.unpriced", "oneUnpriced"),
      grade: null,
    },
  },
  ladder: {
    label: words("信用等级", "Grades"),
    cites: art("等级"),
    provenance: "secondary",
    reading: words(
      "广东另设业绩门槛：AA级须3个以上标段且合同额达标，A级须2个以上；本模型按得分定级，不设门槛",
      "Guangdong adds volume gates: three sections and a contract volume for AA, two for A; here the score alone grades",
    ),
    bestFirst: [
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "C", atLeast: "gradeC" },
    ],
    otherwise: "D",
  },
  shifts: {
    falsified: {
      label: words("公开信息弄虚作假或操纵评价，降低等级", "Public data falsified or the rating gamed: the grade is lowered"),
      cites: localTables.art("其他行为表", "GSQB1-4"),
      provenance: "secondary",
      when: isTrue("falsified"),
      direction: "down",
      steps: "oneGrade",
      notPast: "D",
    },
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    AA: { words: words("AA级", "AA"), tone: 1 },
    A: { words: words("A级", "A"), tone: 2 },
    B: { words: words("B级", "B"), tone: 3 },
    C: { words: words("C级", "C"), tone: 4 },
    D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
  },
});

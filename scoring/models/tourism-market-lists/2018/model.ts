import { all, any, atLeast, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { type Words, words } from "../../../words";
import { blacklist2018, platform } from "../instruments";
import { facts } from "./facts";
import { attention, crimes, grave, vetoes } from "./grounds";

const { art } = blacklist2018;
const day = "2018-12-01";
const weak = (value: string) => since(day, value, art("期限"), "proposal");
const recalled = words("期限未见原文，记忆也不确定，仅供回溯", "the term was not read and is weakly recalled: for looking back alone");

const list = (months: Words, term: string) => ({
  label: words(`旅游市场黑名单（${months.zh}）`, `Tourism market blacklist (${months.en})`),
  planWord: words("黑名单", "blacklist"),
  cites: art("列入情形"),
  provenance: "secondary" as const,
  side: "adverse" as const,
  publicity: "departmentsOnly" as const,
  term,
  earliestExit: null,
  exits: [],
});

/** Read beside Wenlü Shichangfa [2018] No. 119; Order No. 7 took its place on 1 January 2022. */
export const tourismMarketLists2018 = defineModel({
  id: "tourism-market-lists/2018",
  sector: "tourism-market-lists",
  title: words("旅游市场黑名单（2018年）", "Tourism market blacklist (2018)"),
  status: "historical",
  purpose: "lists",
  publicity: "departmentsOnly",
  cadence: "month",
  law: blacklist2018,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness", "institution", "licensedPerson"],
  periods: {
    from: "2018-12",
    to: "2021-12",
    reading: words(
      "随事列入，没有周期，平台按月回溯；2022年起以部令第7号为准，未见废止文件",
      "listed case by case; looked back on by the month. Order No. 7 governs from 2022; no repeal was found",
    ),
  },
  appliesTo: {
    label: words(
      "旅行社、景区、住宿、在线旅游等经营者和导游等从业人员",
      "Travel agencies, scenic areas, lodging, online travel, and guides and other practitioners",
    ),
    cites: art("适用范围"),
    provenance: "secondary",
    reading: words(
      "失信被执行人另由人民法院名单确定，本模型不含",
      "judgment defaulters stand on the courts' own list and are not part of this model",
    ),
    when: any(isTrue("isOperator"), isTrue("isGuide")),
  },
  facts,
  parameters: {
    twice: parameter(words("重点关注次数", "Times on the key-attention list"), since(day, "2", art("重点关注"), "secondary")),
    crimeTerm: parameter(words("犯罪情形期限（月）", "Months for a crime"), weak("60"), recalled),
    graveTerm: parameter(words("一般情形期限（月）", "Months for most grounds"), weak("36"), recalled),
    attentionTerm: parameter(words("两次重点关注期限（月）", "Months for key attention twice"), weak("12"), recalled),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes,
  direct: {},
  ladder: {
    label: words("列入建议", "What is proposed"),
    cites: art("列入情形"),
    provenance: "secondary",
    bestFirst: [],
    otherwise: "none",
  },
  caps: {},
  replacements: {},
  triggers: {
    checkAttentionByDay: {
      label: words(
        "13个月内两次重点关注，须按日核对是否在12个月内",
        "Key attention twice within thirteen months: check by the day whether within twelve",
      ),
      cites: platform.art("按日核对"),
      provenance: "proposal",
      when: any(
        all(atLeast("attentionTimesWide", "twice"), lessThan("attentionTimes", "twice")),
        all(atLeast("attentionTimesWideGuide", "twice"), lessThan("attentionTimesGuide", "twice")),
      ),
    },
  },
  lists: {
    fiveYears: { ...list(words("五年", "five years"), "crimeTerm"), entries: crimes },
    threeYears: { ...list(words("三年", "three years"), "graveTerm"), entries: grave },
    oneYear: { ...list(words("一年", "one year"), "attentionTerm"), entries: attention },
  },
  grades: {
    none: { words: words("未列入", "Not proposed"), tone: 2 },
    listed: { words: words("建议列入黑名单", "Proposed for the blacklist"), tone: 5, decidedByPerson: true },
  },
});

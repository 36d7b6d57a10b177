import { any, isTrue, lessThan, shareAtMost } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { asGiven } from "../../../mechanisms/as-given";
import { words } from "../../../words";
import { platform, shishiRules } from "../../driving-schools/instruments";
import { cohorts, facts } from "./facts";

const { art } = shishiRules;
const day = "2017-11-01";
const secondary = (value: string, article: string) => since(day, value, art(article), "secondary");
const proposal = (value: string, article: string) => since(day, value, platform.art(article), "proposal");

/** Any one subject among the lowest of the city; ties that would pass the line are left out of it. */
const inLowest = <const S extends "lowestFifth" | "lowestTenth">(share: S) =>
  any(
    shareAtMost<"tail1" | "peers1", S>("tail1", "peers1", share),
    shareAtMost<"tail2" | "peers2", S>("tail2", "peers2", share),
    shareAtMost<"tail3" | "peers3", S>("tail3", "peers3", share),
    shareAtMost<"tail4" | "peers4", S>("tail4", "peers4", share),
  );

const gate = {
  cites: art("合格率"),
  provenance: "secondary",
  reading: words("任一科目即算；并列越线的不计在内", "any one subject; ties that pass the line are not counted in"),
  repair: {
    says: words("下一考核周期合格率回升即解除", "ends when the pass rate recovers in the next cycle"),
    afterMonths: "slightRepair",
  },
} as const;

/** Shishi's gates of pass rates over a score of 1,000; its point table was not found, so the score is that of the driving school model. */
export const drivingSchoolsShishi = defineModel({
  id: "driving-schools-shishi/pass-rates",
  sector: "driving-schools-shishi",
  title: words("石狮市驾驶培训机构考核（合格率限制）", "Shishi driving schools (gates of pass rates)"),
  status: "suspended",
  purpose: "credit",
  publicity: "public",
  cadence: "julyToJune",
  law: shishiRules,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness"],
  periods: {
    from: "2018-2019",
    reading: words(
      "石狮市的做法，本市不采用；周期随得分所出的考核办法",
      "the practice of Shishi, not run here; the cycle is that of the assessment the score comes from",
    ),
  },
  appliesTo: {
    label: words("机动车驾驶员培训机构", "Driving schools"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isSchool"),
  },
  cohorts,
  facts,
  parameters: {
    zero: parameter(words("起点", "Start"), proposal("0", "得分")),
    gradeAAA: parameter(words("AAA级最低分", "Least score for AAA"), proposal("850", "等级界限")),
    gradeAA: parameter(words("AA级最低分", "Least score for AA"), proposal("700", "等级界限")),
    gradeA: parameter(words("A级最低分", "Least score for A"), proposal("600", "等级界限")),
    lowestFifth: parameter(words("不得为AAA级的末尾比例", "Lowest share barred from AAA"), secondary("0.2", "合格率")),
    lowestTenth: parameter(words("不得为AA级的末尾比例", "Lowest share barred from AA"), secondary("0.1", "合格率")),
    fewestPeers: parameter(words("排名所需最少机构数", "Least number of schools for a ranking"), proposal("20", "排名")),
    slightRepair: parameter(words("轻微事项可修复的月数", "Months before a slight matter may be repaired"), proposal("3", "修复期限")),
  },
  opening: { label: words("起点", "Start"), cites: platform.art("得分"), provenance: "proposal", cases: [], otherwise: "zero" },
  indicators: {
    assessment: {
      label: words("质量信誉考核得分", "Score of the assessment"),
      cites: platform.art("得分"),
      provenance: "proposal",
      reading: words("石狮记分表未见，取本平台考核得分", "Shishi's point table was not found: the platform's own score is taken"),
      ifUnknown: "cannotBeRated",
      scores: asGiven("assessed"),
    },
  },
  bounds: {},
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("考核等级", "Grades"),
    cites: platform.art("等级界限"),
    provenance: "proposal",
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
    ],
    otherwise: "B",
  },
  caps: {
    lowestTenth: {
      ...gate,
      label: words("单科合格率在全市末尾10%，不得评为AA级及以上", "A subject in the lowest 10 % of the city: no AA or better"),
      when: inLowest("lowestTenth"),
      notAbove: "A",
    },
    lowestFifth: {
      ...gate,
      label: words("单科合格率在全市末尾20%，不得评为AAA级", "A subject in the lowest 20 % of the city: no AAA"),
      when: inLowest("lowestFifth"),
      notAbove: "AA",
    },
  },
  replacements: {},
  triggers: {
    noGrowth: {
      label: words("低于AA级，不得扩大规模、新增教练车", "Below AA: no growth, no new training cars"),
      cites: art("结果运用"),
      provenance: "secondary",
      when: any(lessThan("score", "gradeAA"), inLowest("lowestTenth")),
    },
  },
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 2 },
    A: { words: words("A级", "A"), tone: 3 },
    B: { words: words("B级", "B"), tone: 5, decidedByPerson: true },
  },
});

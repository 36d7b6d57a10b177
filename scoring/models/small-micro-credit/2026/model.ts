import { is, isOneOf, isTrue, moreThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { repairMeasures, scheme } from "../instruments";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { parameters } from "./parameters";

const { art } = scheme;
const proposal = "proposal" as const;
const gate = { cites: art("门槛"), provenance: proposal } as const;
const recordedAlone = words(
  "只看已报送的记录；未报送的指标不计分，也不触发门槛",
  "only what was reported counts: an indicator left out does not set off its gate",
);

/** Proposed: eighteen indicators in five groups, what is missing left out, gates on top. */
export const smallMicroCredit2026 = defineModel({
  id: "small-micro-credit/2026",
  sector: "small-micro-credit",
  title: words("小微企业替代数据信用评分", "Alternative-data score of small and micro enterprises"),
  status: "proposed",
  purpose: "credit",
  publicity: "onConsent",
  cadence: "year",
  law: scheme,
  instruments: [repairMeasures],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2025" },
  appliesTo: {
    label: words("划型为小型或微型的企业", "Enterprises of small or micro size"),
    cites: art("适用"),
    provenance: proposal,
    when: isOneOf("size", "small", "micro"),
  },
  facts,
  parameters,
  opening: { label: words("自零分起加", "Counted from zero"), cites: art("等级"), provenance: proposal, cases: [], otherwise: "zero" },
  indicators,
  coverage: {
    label: words(
      "缺项不计，得分按已知指标满分折算为百分；已知不足七成的不评级",
      "What is missing is left out and the score made up to 100; below 70 % known there is no grade",
    ),
    cites: art("缺项"),
    provenance: proposal,
    least: "coverageLeast",
  },
  bounds: { floor: "zero", ceiling: "full" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: art("缺项"), provenance: proposal, decimals: 2 },
  vetoes: {
    judgmentDefaulter: {
      label: words("失信被执行人", "Judgment defaulter"),
      ...gate,
      when: isTrue("judgmentDefaulter"),
      grade: "C",
      repair: { says: words("履行义务，由法院删除后重评", "rated anew once the court has deleted the entry") },
    },
    seriousList: {
      label: words("列入严重失信名单", "On a serious list"),
      ...gate,
      when: isTrue("seriousList"),
      grade: "C",
      repair: {
        says: words("满一年、履行义务并消除影响后可申请移出", "removal may be asked for after a year, the duty done and the harm removed"),
        afterMonths: "repairSerious",
      },
    },
    insolvent: {
      label: words("资不抵债", "Insolvent"),
      ...gate,
      reading: recordedAlone,
      when: isTrue("insolvent"),
      grade: "C",
    },
    stopped: {
      label: words("停产超过六个月", "Stopped over six months"),
      ...gate,
      reading: recordedAlone,
      when: moreThan("idleMonths", "stoppedMonths"),
      grade: "C",
    },
  },
  direct: {},
  ladder: {
    label: words("等级", "Grades"),
    cites: art("等级"),
    provenance: proposal,
    bestFirst: [
      { grade: "AAA", atLeast: "gradeAAA" },
      { grade: "AA", atLeast: "gradeAA" },
      { grade: "A", atLeast: "gradeA" },
      { grade: "BBB", atLeast: "gradeBBB" },
      { grade: "BB", atLeast: "gradeBB" },
      { grade: "B", atLeast: "gradeB" },
      { grade: "CCC", atLeast: "gradeCCC" },
      { grade: "CC", atLeast: "gradeCC" },
    ],
    otherwise: "C",
  },
  caps: {
    ownerRecord: {
      label: words("企业主信用记录得零分，最高为BBB级", "Nothing for the owner's record: BBB at best"),
      ...gate,
      reading: recordedAlone,
      when: is("ownerRecordGiven", "worse"),
      notAbove: "BBB",
    },
    debtRatio: {
      label: words("资产负债率得零分，最高为A级", "Nothing for the debt ratio: A at best"),
      ...gate,
      reading: recordedAlone,
      when: moreThan("debtRatioFiled", "debtRatioHigh"),
      notAbove: "A",
    },
  },
  replacements: {},
  triggers: {},
  grades: {
    AAA: { words: words("AAA级", "AAA"), tone: 1 },
    AA: { words: words("AA级", "AA"), tone: 1 },
    A: { words: words("A级", "A"), tone: 2 },
    BBB: { words: words("BBB级", "BBB"), tone: 2 },
    BB: { words: words("BB级", "BB"), tone: 3 },
    B: { words: words("B级", "B"), tone: 3 },
    CCC: { words: words("CCC级", "CCC"), tone: 4, decidedByPerson: true },
    CC: { words: words("CC级", "CC"), tone: 4, decidedByPerson: true },
    C: { words: words("C级", "C"), tone: 5, decidedByPerson: true },
  },
});

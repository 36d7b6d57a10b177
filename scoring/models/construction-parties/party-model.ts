import { atLeast, isOneOf, isTrue } from "../../engine/condition";
import { awards } from "../../mechanisms/awards";
import { byChoice } from "../../mechanisms/by-choice";
import { losesPerOccurrence } from "../../mechanisms/per-occurrence";
import { severityDeductions } from "../../mechanisms/severity-deductions";
import type { SeverityRow } from "../../mechanisms/severity-row";
import { type Words, words } from "../../words";
import { localTables, measures2017, platform } from "./instruments";
import { parameters } from "./parameters";
import { type Party, partyFacts } from "./party-facts";
import { partyVetoes } from "./party-vetoes";

const proposal = "proposal" as const;
const byPlatform = (article: string) => ({ cites: platform.art(article), provenance: proposal }) as const;

const conductReading = words(
  "自决定之日起计；处罚自身期限更长的，本模型未延长。改正后可申请修复，最短期限S0至S2级3个月、S3级6个月、S4级12个月、S5级6个月",
  "from the day of decision; a penalty whose own term is longer is not extended here. What is put right may be repaired, at the earliest after 3 months for S0 to S2, 6 for S3, 12 for S4, 6 for S5",
);

const indicatorsOf = (rows: readonly SeverityRow[]) =>
  ({
    conduct: {
      label: words("不良信息扣分", "Bad acts"),
      ...byPlatform("轻重分级"),
      reading: conductReading,
      ifUnknown: "cannotBeRated",
      scores: severityDeductions("acts", {
        rows,
        levels: [
          { level: "S0", points: "pointsS0", months: "monthsS0" },
          { level: "S1", points: "pointsS1", months: "monthsS1" },
          { level: "S2", points: "pointsS2", months: "monthsS2" },
          { level: "S3", points: "pointsS3", months: "monthsS3" },
          { level: "S4", points: "pointsS4", months: "monthsS4" },
          { level: "S5", points: "pointsS4", months: "monthsS4" },
        ],
        matter: "matter",
        repeat: { times: "repeatTimes", withinMonths: "repeatMonths", among: ["S1", "S2"] },
      }),
    },
    awards: {
      label: words("良好信息加分", "Awards"),
      ...byPlatform("良好信息"),
      ifUnknown: "cannotBeRated",
      scores: awards("awards", {
        levels: [
          { level: "national", points: "nationalPoints", months: "nationalMonths" },
          { level: "provincial", points: "provincialPoints", months: "provincialMonths" },
          { level: "municipal", points: "municipalPoints", months: "municipalMonths" },
          { level: "county", points: "countyPoints", months: "countyMonths" },
        ],
        group: "group",
        object: "object",
        groups: [
          { group: "quality", atMost: "qualityMost" },
          { group: "technology", atMost: "technologyMost" },
          { group: "staff", atMost: "staffMost" },
          { group: "honour", atMost: "honourMost" },
        ],
        itemsAtMost: "awardsOfGroup",
        atMost: "awardsMost",
      }),
    },
    publicGrade: {
      label: words("公共信用综合评价", "Public comprehensive credit grade"),
      cites: localTables.art("海南", "ZJ-A01-02"),
      provenance: "secondary",
      reading: words(
        "参考模型把此项放在企业荣誉类之内；本模型单列，不占该类上限，最高分仍以130分为限",
        "the reference model counts this inside enterprise honours; here it stands beside them and outside their limit, held by the 130 of the score",
      ),
      ifUnknown: "cannotBeRated",
      scores: byChoice(
        "publicGrade",
        { excellent: "4", good: "2", medium: "0", none: "0", poor: "-2" },
        { cites: localTables.art("海南", "ZJ-A01-02"), provenance: "secondary" },
      ),
    },
    dataGaps: {
      label: words("必填信息缺失或逾期未更新", "Mandatory items missing or stale"),
      ...byPlatform("信息缺失"),
      ifUnknown: "cannotBeRated",
      scores: losesPerOccurrence("missingItems", "gapEach", { atMost: "gapMost" }),
    },
  }) as const;

const notRated = { cites: localTables.art("海南"), provenance: "secondary", grade: null } as const;

const direct = {
  qualificationEnded: {
    label: words("季末资质被撤销、注销或过期，不予评价", "Qualification withdrawn, cancelled or expired at the quarter's end: not rated"),
    ...notRated,
    when: isOneOf("qualification", "withdrawn", "cancelled", "expired"),
  },
  safetyLicenceEnded: {
    label: words(
      "季末安全生产许可证被暂扣、吊销或过期，不予评价",
      "Safety licence suspended, revoked or expired at the quarter's end: not rated",
    ),
    ...notRated,
    when: isOneOf("safetyLicence", "suspended", "revoked", "expired"),
  },
} as const;

const ladder = {
  label: words("等级划分", "Grades"),
  ...byPlatform("等级"),
  reading: words(
    "本评价用于招标投标的权重默认为0；各地评价近期多有停用，须经决定方可启用",
    "the weight of this rating in tendering is 0 unless decided otherwise; local ratings are being suspended in many places",
  ),
  bestFirst: [
    {
      grade: "AAA",
      atLeast: "gradeAAA",
      requires: {
        label: words("近24个月有承担的项目", "A project in the last 24 months"),
        ...byPlatform("等级"),
        when: atLeast("projects", "oneProject"),
      },
    },
    { grade: "AA", atLeast: "gradeAA" },
    { grade: "A", atLeast: "gradeA" },
    { grade: "B", atLeast: "gradeB" },
    { grade: "C", atLeast: "gradeC" },
  ],
  otherwise: "D",
} as const;

const repairable = words("改正违法行为并完成信用修复", "the act put right and repaired");
const caps = {
  graveCounts: {
    label: words("有S4级及以上行为在计分期内，不能评为AA级及以上", "An act of level S4 or above counts: no AA or better"),
    ...byPlatform("等级"),
    when: atLeast("conduct.worst", "fromS4"),
    notAbove: "A",
    repair: { says: repairable, afterMonths: "floorS4" },
  },
  seriousCounts: {
    label: words("有S3级及以上行为在计分期内，不能评为AAA级", "An act of level S3 or above counts: no AAA"),
    ...byPlatform("等级"),
    when: atLeast("conduct.worst", "fromS3"),
    notAbove: "AA",
    repair: { says: repairable, afterMonths: "floorS3" },
  },
} as const;

/** The reference model for one party: everything but its id, title and table of acts is the same for all seven. */
export const partyModel = (party: Party, partyWords: Words, rows: readonly SeverityRow[]) =>
  ({
    status: "proposed",
    purpose: "credit",
    publicity: "public",
    cadence: "quarter",
    law: platform,
    instruments: [measures2017, localTables],
    lawCheckedOn: "2026-11-24",
    subjectKinds: ["enterprise", "institution"],
    periods: {
      from: "2025Q1",
      reading: words("得分随时更新，等级按季确定", "the score moves at any time, the grade is fixed each quarter"),
    },
    appliesTo: {
      label: words(`在本市从业的${partyWords.zh}`, `${partyWords.en} at work in the city`),
      ...byPlatform("参评范围"),
      when: isTrue("isParty"),
    },
    facts: partyFacts(party, rows),
    parameters,
    opening: { label: words("基准分", "Base score"), ...byPlatform("得分"), cases: [], otherwise: "base" },
    indicators: indicatorsOf(rows),
    bounds: { floor: "leastScore", ceiling: "mostScore" },
    rounding: { label: words("按整分计", "Whole points"), ...byPlatform("得分"), decimals: 0 },
    vetoes: partyVetoes,
    direct,
    ladder,
    caps,
    replacements: {},
    triggers: {},
    grades: {
      AAA: { words: words("AAA级", "AAA"), tone: 1 },
      AA: { words: words("AA级", "AA"), tone: 1 },
      A: { words: words("A级", "A"), tone: 2 },
      B: { words: words("B级", "B"), tone: 3 },
      C: { words: words("C级", "C"), tone: 4 },
      D: { words: words("D级", "D"), tone: 5, decidedByPerson: true },
    },
  }) as const;

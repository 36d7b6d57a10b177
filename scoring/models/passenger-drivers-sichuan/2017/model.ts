import { roadDriverConduct } from "../../../catalogue/road-drivers";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { events } from "../../../facts/events";
import { demeritPoints } from "../../../mechanisms/demerit-points";
import { words } from "../../../words";
import { conductRows } from "../../road-drivers/conduct-rows";
import { holds } from "../../road-drivers/facts";
import { measures2022, platform, sichuan2017, trial2008 } from "../../road-drivers/instruments";

const { art } = sichuan2017;
const first = "2017-06-01";
const secondary = "secondary" as const;

/** Read beside the Sichuan points rules of 2017: the year's points decide key monitoring and revocation. */
export const passengerDriversSichuan2017 = defineModel({
  id: "passenger-drivers-sichuan/2017",
  sector: "passenger-drivers-sichuan",
  title: words("道路营运驾驶员记分（四川办法）", "Commercial road drivers' points (Sichuan)"),
  status: "suspended",
  purpose: "lists",
  publicity: "departmentsOnly",
  cadence: "year",
  law: sichuan2017,
  instruments: [measures2022, trial2008, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2017",
    reading: words("四川自有记分表未见，用全国2008年表", "Sichuan's own table was not seen: the national one of 2008 is used"),
  },
  appliesTo: {
    label: words("持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
    cites: measures2022.art("适用范围"),
    provenance: secondary,
    when: isTrue("holds"),
  },
  facts: {
    holds: holds("passenger", "持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
    acts: events(roadDriverConduct, "act", {
      says: words("年度内认定的记分行为", "Acts established in the year"),
      cites: art("记分"),
      clock: "decidedOn",
    }),
  },
  parameters: {
    none: parameter(words("起始记分", "Points at the start"), since(first, "0", art("记分"), secondary)),
    monitored: parameter(words("重点监控的记分", "Points for key monitoring"), since(first, "15", art("重点监控"), secondary)),
    full: parameter(words("满分值", "Full points"), since(first, "20", art("记分"), secondary)),
    barred: parameter(words("撤销后的禁止月数", "Months barred after revocation"), since(first, "36", art("撤销"), secondary)),
  },
  opening: { label: words("起始记分", "Points at the start"), cites: art("记分"), provenance: secondary, cases: [], otherwise: "none" },
  indicators: {
    conduct: {
      label: words("年度记分", "Points of the year"),
      cites: art("记分"),
      provenance: secondary,
      ifUnknown: "cannotBeRated",
      scores: demeritPoints("acts", { rows: conductRows, full: "full" }),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: art("记分"), provenance: secondary, decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("按年度记分分类", "By the points of the year"),
    cites: art("重点监控"),
    provenance: secondary,
    bestFirst: [
      { grade: "ordinary", lessThan: "monitored" },
      { grade: "monitored", lessThan: "full" },
    ],
    otherwise: "barred",
  },
  caps: {},
  replacements: {},
  triggers: {},
  lists: {
    monitored: {
      label: words("重点监控名单", "Key monitoring list"),
      cites: art("重点监控"),
      provenance: secondary,
      side: "watch",
      publicity: "departmentsOnly",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["monitored"] },
    },
    barred: {
      label: words("撤销从业资格名单", "Revoked qualifications"),
      cites: art("撤销"),
      provenance: secondary,
      side: "adverse",
      publicity: "departmentsOnly",
      term: "barred",
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["barred"] },
    },
  },
  grades: {
    ordinary: { words: words("正常", "ordinary"), tone: 1 },
    monitored: { words: words("重点监控", "key monitoring"), tone: 4, decidedByPerson: true },
    barred: { words: words("撤销资格", "qualification to be revoked"), tone: 5, decidedByPerson: true },
  },
});

import { instructorConductHuangshi } from "../../../catalogue/instructors";
import { driverCertificate } from "../../../catalogue/transport";
import { atLeast, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { demeritPoints } from "../../../mechanisms/demerit-points";
import { words } from "../../../words";
import { huangshi } from "../../driving-instructors/instruments";

const { art } = huangshi;
const rule = (zh: string, en: string) => ({ label: words(zh, en), cites: art("12分制"), provenance: "secondary" as const });
const number = (zh: string, en: string, value: string) => parameter(words(zh, en), since("2015-01-01", value, art("12分制"), "secondary"));

/** Read beside the twelve-point scheme of Huangshi: four acts cost all twelve points; smaller ones were not seen. */
export const drivingInstructorsHuangshi = defineModel({
  id: "driving-instructors-huangshi/12-points",
  sector: "driving-instructors-huangshi",
  title: words("教练员12分制（黄石）", "Driving instructors' twelve points (Huangshi)"),
  status: "suspended",
  purpose: "lists",
  publicity: "departmentsOnly",
  cadence: "year",
  law: huangshi,
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2015",
    reading: words(
      "黄石市的做法，本市不采用；施行日期未见，周期按年度为平台约定",
      "the practice of Huangshi, not run here; the day in force was not seen, the year as cycle is ours",
    ),
  },
  appliesTo: { ...rule("机动车驾驶培训教练员", "Driving instructors"), when: isTrue("isInstructor") },
  facts: {
    isInstructor: exists(driverCertificate, {
      says: words("持教练员证", "Holds an instructor's certificate"),
      cites: art("12分制"),
      where: { category: { is: "instructor" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    acts: events(instructorConductHuangshi, "act", {
      says: words("年度内记分", "Acts of the year"),
      cites: art("12分制"),
      clock: "decidedOn",
    }),
  },
  parameters: {
    none: number("起始记分", "Points at the start", "0"),
    full: number("满分值", "Full points", "12"),
    once: number("一次", "Once", "1"),
  },
  opening: { ...rule("起始记分", "Points at the start"), cases: [], otherwise: "none" },
  indicators: {
    conduct: {
      ...rule("年度记分", "Points of the year"),
      ifUnknown: "cannotBeRated",
      scores: demeritPoints("acts", {
        rows: ["HS-01", "HS-02", "HS-03", "HS-04"].map((act) => ({
          act,
          value: "12",
          cites: art("12分制", act),
          provenance: "secondary" as const,
        })),
        full: "full",
      }),
    },
  },
  bounds: {},
  rounding: { ...rule("按整分计", "Whole points"), decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    ...rule("按年度记分", "By the points of the year"),
    bestFirst: [{ grade: "teaching", lessThan: "full" }],
    otherwise: "offDuty",
  },
  caps: {},
  replacements: {},
  triggers: {
    education: {
      ...rule("记满12分：离岗、再教育、考试", "Twelve points: off duty, re-education, examination"),
      when: atLeast("conduct.timesFull", "once"),
    },
  },
  grades: {
    teaching: { words: words("在岗", "teaching"), tone: 1 },
    offDuty: { words: words("离岗再教育", "off duty, re-education"), tone: 5, decidedByPerson: true },
  },
});

import { all, atLeast, is, isFalse, isOneOf, isTrue } from "../../engine/condition";
import { parameter, since } from "../../engine/parameter";
import { demeritPoints } from "../../mechanisms/demerit-points";
import { words } from "../../words";
import { conductRows } from "./conduct-rows";
import { facts } from "./facts";
import { measures2022, platform, trial2008 } from "./instruments";

const { art } = measures2022;
const day = "2008-08-29";
const secondary = "secondary" as const;
const recalled = "proposal" as const;

export const parameters = {
  none: parameter(words("起始记分", "Points at the start"), since(day, "0", trial2008.art("计分"), secondary)),
  ten: parameter(words("AA级记分上限（不含）", "Points below which AA is open"), since(day, "10", platform.art("等级"), recalled)),
  full: parameter(words("满分值", "Full points"), since(day, "20", trial2008.art("计分"), "official")),
  once: parameter(words("一次", "Once"), since(day, "1", art("继续教育"), secondary)),
} as const;

/** What passenger and dangerous-goods drivers have in common: one assessment covers all certificates of a person. */
export const roadDriverModel = {
  status: "inForce",
  purpose: "credit",
  publicity: "departmentsOnly",
  cadence: "year",
  law: measures2022,
  instruments: [trial2008, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["licensedPerson"],
  periods: {
    from: "2022",
    reading: words(
      "每人以初次领证日起12个月为一周期，按周期截止日所在年度归期；2022年文本未见，用2008年试行表",
      "each driver's cycle is twelve months from the first certificate, named by the year in which it ends; the 2022 text was not seen and the 2008 table is used",
    ),
  },
  facts,
  opening: {
    label: words("起始记分", "Points at the start"),
    cites: trial2008.art("计分"),
    provenance: secondary,
    cases: [],
    otherwise: "none",
  },
  indicators: {
    conduct: {
      label: words("诚信考核记分", "Points of conduct"),
      cites: trial2008.art("附件"),
      provenance: "official",
      ifUnknown: "cannotBeRated",
      scores: demeritPoints("acts", { rows: conductRows, full: "full" }),
    },
  },
  bounds: {},
  rounding: { label: words("按整分计", "Whole points"), cites: trial2008.art("计分"), provenance: secondary, decimals: 0 },
  vetoes: {},
  direct: {},
  ladder: {
    label: words("考核等级（记分越少越好）", "Grades (fewer points are better)"),
    cites: platform.art("等级"),
    provenance: recalled,
    bestFirst: [
      {
        grade: "AAA",
        atMost: "none",
        requires: {
          label: words("上一周期为AA级或AAA级", "AA or AAA in the last cycle"),
          cites: platform.art("等级"),
          provenance: recalled,
          when: isOneOf("lastGrade", "AA", "AAA"),
        },
      },
      {
        grade: "AA",
        lessThan: "ten",
        requires: {
          label: words("上一周期为A级以上", "A or better in the last cycle"),
          cites: platform.art("等级"),
          provenance: recalled,
          reading: words("首个周期从A级起", "the first cycle begins at A"),
          when: isOneOf("lastGrade", "A", "AA", "AAA"),
        },
      },
      { grade: "A", lessThan: "full" },
    ],
    otherwise: "B",
  },
  caps: {},
  replacements: {
    educated: {
      label: words("满分后完成继续教育，记分清除，恢复为A级", "Education after full points clears them and restores A"),
      cites: art("继续教育"),
      provenance: secondary,
      among: ["B"],
      when: isTrue("educated"),
      grade: "A",
    },
  },
  triggers: {
    education: {
      label: words("记满20分，应参加18学时继续教育", "Twenty points: eighteen hours of education are due"),
      cites: art("继续教育"),
      provenance: secondary,
      when: all(atLeast("score", "full"), isFalse("educated")),
    },
    noKeyTasks: {
      label: words(
        "B级：记入企业档案，不安排重点运输任务和黄金周、春运客运",
        "B: kept in the firm's file; no key tasks, no Golden Week or Spring Festival runs",
      ),
      cites: art("结果运用"),
      provenance: secondary,
      when: all(atLeast("score", "full"), isFalse("educated")),
    },
    threeCycles: {
      label: words(
        "连续三个周期为B级，丧失从业资格须由主管部门认定",
        "B in three cycles running: loss of the qualification is for the authority to decide",
      ),
      cites: art("结果运用"),
      provenance: secondary,
      when: all(is("lastGrade", "B"), is("beforeLastGrade", "B"), atLeast("conduct.timesFull", "once")),
    },
  },
  grades: {
    AAA: { words: words("AAA级（优秀）", "AAA (excellent)"), tone: 1 },
    AA: { words: words("AA级（合格）", "AA (qualified)"), tone: 2 },
    A: { words: words("A级（基本合格）", "A (basically qualified)"), tone: 3 },
    B: { words: words("B级（不合格）", "B (not qualified)"), tone: 5, decidedByPerson: true },
  },
} as const;

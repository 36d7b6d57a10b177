import { all, atLeast, atMost, is, isOneOf, lessThan } from "../../engine/condition";
import { parameter, since } from "../../engine/parameter";
import { demeritPoints } from "../../mechanisms/demerit-points";
import { words } from "../../words";
import { conductRows } from "./conduct-rows";
import { educated, educationDue } from "./education";
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
  twice: parameter(words("两次", "Twice"), since(day, "2", platform.art("再次记满"), recalled)),
  oneCycle: parameter(words("一个周期的月数", "Months of one cycle"), since(day, "12", trial2008.art("计分"), secondary)),
  twoCycles: parameter(words("两个周期的月数", "Months of two cycles"), since(day, "24", platform.art("首个周期"), recalled)),
} as const;

/** A first cycle has no grade before it, so that it is at best A; a later one whose last grade is not known stays open. */
const wasGood = all(atLeast("months", "twoCycles"), isOneOf("lastGrade", "AA", "AAA"));

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
      "每人以最早一本从业资格证的领证日起12个月为一周期，按周年日所在年度归期；2022年文本未见，用2008年试行表，是否改动不明",
      "each driver's cycle is twelve months from the earliest certificate, named by the year of its anniversary; the 2022 text was not seen: the 2008 table is used, and whether it changed is not known",
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
  direct: {
    firstCycle: {
      label: words("初次领证未满一个周期，尚不考核", "The first cycle is not complete: not assessed yet"),
      cites: platform.art("首个周期"),
      provenance: recalled,
      when: lessThan("months", "oneCycle"),
      grade: null,
    },
  },
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
          when: wasGood,
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
          when: all(atLeast("months", "twoCycles"), isOneOf("lastGrade", "A", "AA", "AAA")),
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
      reading: words("每记满一次须教育一次，第三次起不再另计", "one education for each time, a third time being counted no further"),
      among: ["B"],
      when: educated,
      grade: "A",
    },
  },
  triggers: {
    commended: {
      label: words("AAA级，可予表彰奖励", "AAA: may be commended"),
      cites: art("结果运用"),
      provenance: secondary,
      when: all(atMost("score", "none"), wasGood),
    },
    education: {
      label: words(
        "记满20分，应参加18学时继续教育，拒不参加的企业应予解聘",
        "Twenty points: eighteen hours of education are due; a firm parts with a driver who refuses",
      ),
      cites: art("继续教育"),
      provenance: secondary,
      when: educationDue,
    },
    noKeyTasks: {
      label: words(
        "B级：记入企业档案，不安排重点运输任务和黄金周、春运客运",
        "B: kept in the firm's file; no key tasks, no Golden Week or Spring Festival runs",
      ),
      cites: art("结果运用"),
      provenance: secondary,
      when: educationDue,
    },
    threeCycles: {
      label: words(
        "连续三个周期为B级，丧失从业资格须由主管部门认定",
        "B in three cycles running: loss of the qualification is for the authority to decide",
      ),
      cites: art("结果运用"),
      provenance: secondary,
      when: all(is("lastGrade", "B"), is("beforeLastGrade", "B"), educationDue),
    },
  },
  grades: {
    AAA: { words: words("AAA级（优秀）", "AAA (excellent)"), tone: 1 },
    AA: { words: words("AA级（合格）", "AA (qualified)"), tone: 2 },
    A: { words: words("A级（基本合格）", "A (basically qualified)"), tone: 3 },
    B: { words: words("B级（不合格）", "B (not qualified)"), tone: 5, decidedByPerson: true },
  },
} as const;

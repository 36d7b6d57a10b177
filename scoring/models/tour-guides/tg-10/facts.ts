import type { guideActChoices } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideListEntry, guideTraining } from "../../../catalogue/tourism-guides";
import { count } from "../../../facts/count";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { sum } from "../../../facts/sum";
import { type Words, words } from "../../../words";
import { platform } from "../instruments";
import { actRows } from "./act-rows";

type Act = keyof typeof guideActChoices;
const { art } = platform;
const lastYear = { months: 12 } as const;
const ofLevel = (level: string): Act[] => actRows.filter((row) => row.level === level).map((row) => row.code as Act);

/** Decisions, points and list entries count only where they are recorded, so that none is a true none. */
const times = (says: Words, level: string) =>
  count(guideConduct, { says, cites: art("提醒和通报"), where: { act: { in: ofLevel(level) } }, window: lastYear, absent: 0 });

export const facts = {
  isGuide: exists(guideCertificate, {
    says: words("持有导游证", "Holds a guide certificate"),
    cites: art("参评范围"),
    window: "upToPeriodEnd",
    absent: false,
  }),
  acts: events(guideConduct, "act", {
    says: words("近12个月的扣分和处罚", "Points and penalties of the last twelve months"),
    cites: art("计分"),
    where: { act: { in: actRows.map((row) => row.code as Act) } },
    window: lastYear,
    keeps: ["matter"],
  }),
  sixPoints: times(words("近12个月扣6分行为的次数", "Acts of six points in twelve months"), "P6"),
  eightPoints: times(words("近12个月扣8分行为的次数", "Acts of eight points in twelve months"), "P8"),
  onSeriousList: exists(guideListEntry, {
    says: words("在严重失信主体名单上", "On the list of seriously dishonest subjects"),
    cites: art("等级"),
    where: { list: { is: "serious" }, removedOn: { present: false } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  trainingHours: sum(guideTraining, "hours", {
    says: words("近12个月零分后培训的学时", "Hours of training after zero in twelve months"),
    cites: art("零分"),
    where: { kind: { is: "afterZero" } },
    window: lastYear,
    absent: 0,
  }),
} as const;

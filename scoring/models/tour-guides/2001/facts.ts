import type { guideActChoices } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideTraining } from "../../../catalogue/tourism-guides";
import { count } from "../../../facts/count";
import { events } from "../../../facts/events";
import { exists } from "../../../facts/exists";
import { sum } from "../../../facts/sum";
import { type Words, words } from "../../../words";
import { measures2001 } from "../instruments";

type Act = keyof typeof guideActChoices;
const { art } = measures2001;

const ten = ["TG-10a", "TG-10b", "TG-10c", "TG-10d", "TG-10e", "TG-10f"] as const;
const eight = ["TG-8a", "TG-8b", "TG-8c", "TG-8d", "TG-8e"] as const;
const six = ["TG-6a", "TG-6b", "TG-6c", "TG-6d", "TG-6e", "TG-6f"] as const;
const fewer = ["TG-4a", "TG-4b", "TG-4c", "TG-4d", "TG-2a", "TG-2b", "TG-2c", "TG-2d", "TG-2e", "TG-2f"] as const;

/** Points are taken only by a record of the enforcement unit, so that none is a true none. */
const times = (says: Words, acts: readonly Act[]) =>
  count(guideConduct, { says, cites: art("扣分表"), where: { act: { in: acts } }, clock: "decidedOn", absent: 0 });

export const facts = {
  isGuide: exists(guideCertificate, {
    says: words("持有导游证", "Holds a guide certificate"),
    cites: art("十分制"),
    window: "upToPeriodEnd",
    absent: false,
  }),
  acts: events(guideConduct, "act", {
    says: words("年度内的扣分记录", "Points taken in the year"),
    cites: art("扣分表"),
    where: { act: { in: [...ten, ...eight, ...six, ...fewer] } },
    clock: "decidedOn",
  }),
  tenAtOnce: times(words("年度内一次扣10分的次数", "Times ten points were taken at once in the year"), ten),
  eightAtOnce: times(words("年度内一次扣8分的次数", "Times eight points were taken at once in the year"), eight),
  sixAtOnce: times(words("年度内一次扣6分的次数", "Times six points were taken at once in the year"), six),
  trainingHours: sum(guideTraining, "hours", {
    says: words("年度培训学时", "Hours of training in the year"),
    cites: art("培训"),
    where: { kind: { is: "yearly" } },
    absent: null,
  }),
} as const;

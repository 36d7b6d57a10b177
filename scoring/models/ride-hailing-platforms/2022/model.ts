import { platformYear } from "../../../catalogue/taxi-enterprises";
import { transportLicence } from "../../../catalogue/transport-enterprises";
import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { asGiven } from "../../../mechanisms/as-given";
import { type Words, words } from "../../../words";
import { gradeFacts, lastGrade } from "../../taxi-enterprises/grade-facts";
import { gradeParameters } from "../../taxi-enterprises/grade-parameters";
import { gradeLadder, gradeShifts, grades, gradeTriggers } from "../../taxi-enterprises/grade-rule";
import { measures2022, platform } from "../../taxi-enterprises/instruments";

const { art } = measures2022;

const reported = <const K extends "managementLost" | "dataLost" | "otherLost" | "bonus">(field: K, says: Words, row: string) =>
  latest(platformYear, field, { says, cites: art("附件2", row), absent: null });

const assessed = {
  provenance: "secondary",
  ifUnknown: "cannotBeRated",
  reading: words("分项和类别分值未见，按主管部门核定的扣分计", "its rows and points were not found: as the authority assessed"),
  repair: { says: words("下一考核年度重新计分", "counted anew in the next year"), afterMonths: "slightRepair" },
} as const;

/** Read beside Jiaoyungui [2022] No. 2, ride-hailing platforms: the same grades as taxi firms, other indicators. */
export const rideHailingPlatforms2022 = defineModel({
  id: "ride-hailing-platforms/2022",
  sector: "ride-hailing-platforms",
  title: words("网络预约出租汽车平台公司服务质量信誉考核", "Ride-hailing platforms' service quality and reputation"),
  status: "inForce",
  purpose: "credit",
  publicity: "public",
  cadence: "year",
  law: measures2022,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: { from: "2022" },
  appliesTo: {
    label: words("网络预约出租汽车平台公司", "Ride-hailing platforms"),
    cites: art("考核对象"),
    provenance: "secondary",
    when: isTrue("isPlatform"),
  },
  facts: {
    isPlatform: exists(transportLicence, {
      says: words("持有网络预约出租汽车经营许可", "Licensed as a ride-hailing platform"),
      cites: art("考核对象"),
      where: { trade: { is: "rideHailing" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    managementLost: reported("managementLost", words("企业管理扣分", "Points lost for management"), "企业管理"),
    dataLost: reported("dataLost", words("信息数据扣分", "Points lost for data"), "信息数据"),
    otherLost: reported("otherLost", words("其余类别扣分", "Points lost for the further groups"), "其余类别"),
    bonus: reported("bonus", words("加分", "Bonus"), "加分"),
    ...gradeFacts,
    lastGrade: lastGrade("rideHailing"),
  },
  parameters: gradeParameters,
  opening: { label: words("基准分", "Base score"), cites: art("考核等级"), provenance: "secondary", cases: [], otherwise: "base" },
  indicators: {
    management: {
      ...assessed,
      label: words("企业管理", "Management"),
      cites: art("附件2", "企业管理"),
      scores: asGiven("managementLost", { sign: -1 }),
    },
    data: {
      ...assessed,
      label: words("信息数据", "Data"),
      cites: art("附件2", "信息数据"),
      scores: asGiven("dataLost", { sign: -1 }),
    },
    other: {
      ...assessed,
      label: words("其余类别", "Further groups"),
      cites: art("附件2", "其余类别"),
      scores: asGiven("otherLost", { sign: -1 }),
    },
    bonus: {
      ...assessed,
      label: words("加分", "Bonus"),
      cites: art("附件2", "加分"),
      scores: asGiven("bonus", { atMost: "bonusMost" }),
    },
  },
  bounds: { floor: "floor" },
  rounding: { label: words("保留两位小数", "Two decimals"), cites: platform.art("小数"), provenance: "proposal", decimals: 2 },
  vetoes: {},
  direct: {},
  ladder: gradeLadder,
  shifts: gradeShifts,
  caps: {},
  replacements: {},
  triggers: gradeTriggers,
  grades,
});

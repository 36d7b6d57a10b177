import { asGiven } from "../../../mechanisms/as-given";
import { byChoice } from "../../../mechanisms/by-choice";
import { byShare } from "../../../mechanisms/by-share";
import { ifTrue } from "../../../mechanisms/if-true";
import { losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { words } from "../../../words";
import { measures2011, platform } from "../../taxi-enterprises/instruments";
import type { facts } from "./facts";
import type { parameters } from "./parameters";

type Fact = keyof typeof facts;
type Parameter = keyof typeof parameters;

const table = measures2011.art("记分表");
const row = {
  cites: table,
  provenance: "secondary",
  ifUnknown: "cannotBeRated",
  repair: { says: words("下一考核年度重新计分", "counted anew in the next year"), afterMonths: "slightRepair" },
} as const;

const lost = (fact: Fact, atMost: Parameter) => asGiven<Fact, Parameter>(fact, { sign: -1, atMost });
const where = (fact: Fact, points: Parameter) => ifTrue<Fact, Parameter>(fact, { sign: -1, points });

export const indicators = {
  systems: {
    ...row,
    label: words("管理制度", "Systems"),
    reading: words(
      "缺一项扣10分、一项未落实扣5分，合计以核定扣分计",
      "10 for one missing, 5 for one not carried out; together as assessed",
    ),
    scores: lost("systemsLost", "systemsMost"),
  },
  contracts: {
    ...row,
    label: words("合同签订", "Contracts"),
    scores: byShare<Fact, Parameter>("contractsMissing", "drivers", { sign: -1, points: "contracts" }),
  },
  fees: { ...row, label: words("收费公开", "Fees made public"), scores: where("feesHidden", "feesHidden") },
  rightsSystem: {
    ...row,
    label: words("驾驶员权益保障制度", "System of drivers' rights"),
    scores: byChoice<Fact>("rightsSystem", { kept: "0", notKept: "-20", none: "-30" }, { cites: table, provenance: "secondary" }),
  },
  terminals: {
    ...row,
    label: words("信息化", "Information technology"),
    scores: byShare<Fact, Parameter>("vehiclesWithoutTerminal", "vehicles", { sign: -1, points: "terminals" }),
  },
  file: {
    ...row,
    label: words("质量信誉档案", "Reputation file"),
    scores: losesPerOccurrence<Fact, Parameter>("fileGaps", "perGap", { atMost: "fileMost" }),
  },
  insurance: { ...row, label: words("保险", "Insurance"), scores: where("insuranceMissing", "insurance") },
  facilities: { ...row, label: words("文化设施", "Facilities"), scores: where("facilitiesMissing", "facilities") },
  ethics: { ...row, label: words("职业道德工作", "Ethics work"), scores: where("ethicsMissing", "ethics") },
  training: {
    ...row,
    label: words("培训教育", "Training"),
    reading: words(
      "月度培训缺一次扣2分、文件未传达一次扣2分、继续教育扣10分，合计以核定扣分计",
      "2 for each monthly training or document missed, 10 for continuing education; together as assessed",
    ),
    scores: lost("trainingLost", "trainingMost"),
  },
  responsibility: {
    ...row,
    label: words("安全责任", "Safety responsibility"),
    reading: words("分项合计以核定扣分计", "its rows together as assessed"),
    scores: lost("responsibilityLost", "responsibilityMost"),
  },
  safetyRest: {
    ...row,
    cites: platform.art("记分表"),
    provenance: "proposal",
    label: words("事故率等安全运营其余项目", "Accident rate and the rest of safety"),
    reading: words("分项未见，按核定扣分计", "its rows were not found: as assessed"),
    scores: lost("safetyRestLost", "safetyRestMost"),
  },
  third: {
    ...row,
    label: words("第三类指标", "Third group"),
    reading: words("类名和分项未见", "its name and rows were not found"),
    scores: lost("thirdLost", "thirdMost"),
  },
  fourth: {
    ...row,
    label: words("第四类指标", "Fourth group"),
    reading: words("类名和分项未见", "its name and rows were not found"),
    scores: lost("fourthLost", "fourthMost"),
  },
  fifth: {
    ...row,
    label: words("第五类指标", "Fifth group"),
    reading: words("类名和分项未见", "its name and rows were not found"),
    scores: lost("fifthLost", "fifthMost"),
  },
  bonus: { ...row, label: words("加分", "Bonus"), scores: asGiven<Fact, Parameter>("bonus", { atMost: "bonusMost" }) },
} as const;

import { taxiFirmLocalYear } from "../../../catalogue/taxi-enterprises";
import { transportLicence } from "../../../catalogue/transport-enterprises";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { membersRated } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { measures2011 } from "../../taxi-enterprises/instruments";

const { art } = measures2011;

type Field = keyof typeof taxiFirmLocalYear.fields & string;
type Reported = Exclude<Field, "uscc" | "year" | "yearEndOn">;
const reported = <const K extends Reported>(field: K, zh: string, en: string) =>
  latest(taxiFirmLocalYear, field, { says: words(zh, en), cites: art("记分表"), absent: null });

const members = (says: Words, grades?: readonly string[]) =>
  membersRated("taxi-drivers", { says, cites: art("考核等级"), ...(grades ? { grades } : {}) });

export const facts = {
  isTaxiFirm: exists(transportLicence, {
    says: words("持有巡游出租汽车经营许可", "Licensed for cruising taxis"),
    cites: art("考核对象"),
    where: { trade: { is: "cruisingTaxi" } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  systemsLost: reported("systemsLost", "管理制度扣分", "Points lost for systems"),
  contractsMissing: reported("contractsMissing", "未签合同驾驶员人数", "Drivers without contract"),
  drivers: reported("drivers", "驾驶员人数", "Drivers"),
  feesHidden: reported("feesHidden", "收费项目未公开", "Fees not made public"),
  rightsSystem: reported("rightsSystem", "驾驶员权益保障制度", "System of drivers' rights"),
  vehiclesWithoutTerminal: reported("vehiclesWithoutTerminal", "未装定位或终端车辆数", "Vehicles without positioning or terminal"),
  vehicles: reported("vehicles", "车辆数", "Vehicles"),
  fileGaps: reported("fileGaps", "质量信誉档案缺项数", "Gaps in the reputation file"),
  insuranceMissing: reported("insuranceMissing", "未投保承运人责任险或第三者险", "Passenger or third-party cover missing"),
  facilitiesMissing: reported("facilitiesMissing", "未设文化设施", "No facilities for staff culture"),
  ethicsMissing: reported("ethicsMissing", "未开展党团工会或职业道德工作", "No party, union or ethics work"),
  trainingLost: reported("trainingLost", "培训教育扣分", "Points lost for training"),
  responsibilityLost: reported("responsibilityLost", "安全责任落实扣分", "Points lost for safety responsibility"),
  safetyRestLost: reported("safetyRestLost", "安全运营其余项目扣分", "Points lost for the rest of safety"),
  thirdLost: reported("thirdLost", "第三类指标扣分", "Points lost in the third group"),
  fourthLost: reported("fourthLost", "第四类指标扣分", "Points lost in the fourth group"),
  fifthLost: reported("fifthLost", "第五类指标扣分", "Points lost in the fifth group"),
  bonus: reported("bonus", "加分", "Bonus"),
  driversRated: members(words("已考核的所属驾驶员", "Its drivers rated in this cycle")),
  driversGood: members(words("其中AA级及以上驾驶员", "Of them AA or better"), ["AAA", "AA"]),
} as const;

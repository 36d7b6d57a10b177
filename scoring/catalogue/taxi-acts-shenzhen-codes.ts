import { words } from "../words";

/** Acts of the Shenzhen table for drivers of cruising taxis that cost 20 or 10 points; the codes are ours. */
export const shenzhenTaxiActs = {
  "SZ-01": words("死亡交通事故，负同等以上责任", "Fatal accident, equal or greater responsibility"),
  "SZ-02": words("破坏车载终端、计价器等设备", "Destroying terminal, meter or other equipment"),
  "SZ-03": words("驾驶无营运证车辆营运", "A car without operating certificate"),
  "SZ-04": words("将车辆交给无资格者营运", "Handing the car to an unqualified person"),
  "SZ-05": words("吸毒、饮酒或服用影响驾驶的药物后驾驶", "Driving under drugs, alcohol or impairing medicine"),
  "SZ-06": words("被国家级、省级媒体曝光", "Exposed by national or provincial media"),
  "SZ-07": words("拒绝检查、堵塞交通", "Refusing inspection, blocking traffic"),
  "SZ-08": words("考核弄虚作假", "Fraud in the assessment"),
  "SZ-09": words("扰乱秩序或影响正常服务", "Disturbing order or normal service"),
  "SZ-10": words("敲诈、殴打乘客或盗窃乘客财物，经查实", "Extortion, beating or theft from passengers, proved"),
  "SZ-11": words("对投诉、评价者打击报复", "Retaliation for a complaint or rating"),
  "SZ-12": words("侵占乘客遗失物品", "Keeping found property"),
  "SZ-13": words("伪造、骗取、出借、倒卖设备", "Forging, obtaining by fraud, lending or reselling equipment"),
  "SZ-14": words("使用假币", "Using counterfeit money"),
  "SZ-15": words("死亡交通事故，负次要责任", "Fatal accident, minor responsibility"),
  "SZ-16": words(
    "拒载、中途甩客、未经同意搭载他人、不履行预约",
    "Refusal, dumping on the way, carrying others without consent, booking not kept",
  ),
  "SZ-17": words("未作出车前检查、车况不合格", "No pre-trip check, vehicle below standard"),
  "SZ-18": words("不按规定使用计价器，或计价器损坏仍营运", "Meter not used, or going on with a broken meter"),
  "SZ-19": words("不配合处理投诉", "Not cooperating in complaints"),
  "SZ-20": words("被市、区级媒体曝光", "Exposed by city or district media"),
} as const;

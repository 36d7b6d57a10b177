import { words } from "../words";

/**
 * Acts of taxi drivers that cost or earn points. OV: annex 4 of the 2018/2022 Measures (ride-hailing); PT and PB: rows the platform
 * proposes where the annex could not be read in full. The codes are ours; the officials print numbered lists without codes.
 */
export const conductChoices = {
  "OV-01": words("发生死亡交通事故且负同等及以上责任", "Fatal accident, equal, main or full responsibility"),
  "OV-02": words(
    "驾驶无网约车运输证车辆经营，或以顺风车名义经营",
    "Driving a car without ride-hailing permit, or under the name of car-pooling",
  ),
  "OV-03": words("转借、出租从业资格证", "Lending or renting the qualification certificate"),
  "OV-04": words("将车辆交给无从业资格者驾驶", "Handing the car to an unqualified person"),
  "OV-05": words("殴打、威胁、恐吓、骚扰乘客", "Beating, threatening, frightening or harassing passengers"),
  "OV-06": words("泄露乘客信息或侵犯隐私", "Leaking passenger data or invading privacy"),
  "OV-07": words("对举报、投诉、差评者打击报复", "Retaliation for a report, complaint or bad rating"),
  "OV-08": words("侵占乘客遗失物品", "Keeping found property"),
  "OV-09": words("拒绝检查或堵塞交通妨碍执法", "Refusing inspection or blocking traffic to obstruct enforcement"),
  "OV-10": words("参与影响公共秩序的非法停运", "Taking part in an illegal stoppage"),
  "OV-11": words("考核中弄虚作假、隐瞒事实且情节严重", "Serious fraud or hiding facts in the assessment"),
  "OV-12": words("发生致人受伤交通事故且负同等及以上责任", "Injury accident, equal, main or full responsibility"),
  "OV-13": words("涂改、伪造从业资格证记录", "Altering or forging entries on the certificate"),
  "OV-14": words("将车辆交给有资格但未注册者驾驶", "Handing the car to a qualified but unregistered person"),
  "OV-15": words("无正当理由不到约定地点或要求乘客取消订单", "No-show, or asking the passenger to cancel, without reason"),
  "OV-16": words("无正当理由中途终止服务", "Breaking off the service on the way without reason"),
  "OV-17": words("不配合处理投诉、举报、纠纷", "Not cooperating in complaints, reports, disputes"),
  "OV-18": words("未按规定参加继续教育", "Continuing education not attended"),
  "OV-19": words("未到达上车地点即确认到达", "Confirming arrival before reaching the pick-up point"),
  "OV-20": words("未经同意故意绕道", "Deliberate detour without consent"),
  "OV-21": words("未经乘客同意搭载他人", "Carrying others without consent"),
  "PT-01": words(
    "绕道、搭载他人、诱导线下交易、挑客、离车揽客",
    "Detour, carrying others, luring offline, choosing passengers, touting off the car",
  ),
  "PT-02": words("拒载、甩客", "Refusing or dumping passengers"),
  "PT-03": words("不按规定使用计价器或超标准收费", "Meter not used, or fare above standard"),
  "PT-04": words("改动计价器致计费失准", "Meter tampered with"),
  "PT-05": words("不出具车费票据", "No receipt"),
  "PT-06": words("在机场、车站、港口不服从调度", "Against dispatch at airport, station or port"),
  "PT-07": words("营运中车载终端、空车标志不正常", "Terminal or vacancy light not working in service"),
  "PT-08": words("标识、价目、监督电话缺失", "Livery, price label or hotline missing"),
  "PT-09": words("车内吸烟、使用手机、言语粗鲁、车容不整、着装不规范", "Smoking, phone, rude words, dirty car, dress"),
  "PT-10": words(
    "未携带证件或服务卡，音响空调、灭火器不合要求",
    "Papers or service card not carried; audio, air-conditioning, extinguisher",
  ),
  "PB-01": words("归还乘客遗失物品或协助查处违法行为", "Returning lost property, or helping detection"),
  "PB-02": words("参加公益活动或受乘客书面表扬", "Volunteer campaign, or praised by passengers in writing"),
  "PB-03a": words("获市级服务表彰", "City commendation for service"),
  "PB-03b": words("获省级服务表彰", "Provincial commendation for service"),
  "PB-03c": words("获国家级服务表彰", "National commendation for service"),
  "PB-04": words("见义勇为或救人并经认定", "Bravery or life saved, certified"),
} as const;

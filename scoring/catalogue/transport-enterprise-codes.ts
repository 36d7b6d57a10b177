import { words } from "../words";

/** What a transport licence allows. */
export const tradeChoices = {
  passenger: words("道路旅客运输", "Road passenger transport"),
  freight: words("道路普通货物运输", "Road freight"),
  dangerousGoods: words("道路危险货物运输", "Dangerous goods by road"),
  cruisingTaxi: words("巡游出租汽车", "Cruising taxis"),
  rideHailing: words("网络预约出租汽车平台", "Ride-hailing platform"),
  drivingSchool: words("机动车驾驶员培训", "Driving school"),
} as const;

export const incidentChoices = {
  traffic: words("道路交通责任事故", "Road traffic accident"),
  safety: words("其他安全生产责任事故", "Other work-safety accident"),
  pollution: words("特大环境污染事件", "Very grave pollution"),
  service: words("特大服务质量事件", "Very grave service incident"),
  concealment: words("隐瞒事故或考核中隐瞒情况", "Concealing an accident, or facts in the assessment"),
  stoppage: words("组织或引发非法停运", "Organising or causing an illegal stoppage"),
} as const;

/** Work-safety accidents by gravity: from 3, 10 and 30 deaths, or as injuries and loss put them. */
export const severityChoices = {
  ordinary: words("一般", "Ordinary"),
  larger: words("较大", "Larger"),
  major: words("重大", "Major"),
  extraordinary: words("特别重大", "Extraordinary"),
} as const;

export const responsibilityChoices = {
  none: words("无责任", "None"),
  minor: words("次要责任", "Minor"),
  equal: words("同等责任", "Equal"),
  main: words("主要责任", "Main"),
  full: words("全部责任", "Full"),
} as const;

/** Acts that the Qingdao Regulation on Driver Training fines; its arts 41 to 46 put them in three ranges of fine. The codes are ours. */
export const schoolActChoices = {
  "QS-01": words("不按教学大纲培训", "Teaching off the syllabus"),
  "QS-02": words("使用未检测或非教练车辆培训", "Untested cars, or cars that are no training cars"),
  "QS-03": words("为未参加培训的人员办理登记", "Registering persons who were not trained"),
  "QS-04": words("未签订培训合同", "No training contract"),
  "QS-05": words("未使用计时培训系统", "No timing system"),
  "QS-06": words("未提供预约培训", "No booking of lessons"),
  "QS-07": words("每车培训人数超过规定", "More trainees a car than allowed"),
  "QS-08": words("教学记录不符合规定", "Training records not as required"),
  "QS-09": words("结业证书发放不符合规定", "Certificates of completion not as required"),
  "QS-10": words("培训档案不符合规定", "Files not as required"),
  "QS-11": words("教练车外观标识不符合规定", "Colour or marks of training cars not as required"),
  "QS-12": words("未公示教练员名单", "List of instructors not shown"),
  "QS-13": words("未组织教练员继续教育", "Continuing education of instructors not held"),
} as const;

export const assessedSectorChoices = {
  roadTransport: words("道路运输企业质量信誉考核", "Road transport enterprises"),
  taxi: words("出租汽车企业服务质量信誉考核", "Taxi enterprises"),
  rideHailing: words("网约车平台服务质量信誉考核", "Ride-hailing platforms"),
  drivingSchool: words("机动车驾驶员培训机构质量信誉考核", "Driving schools"),
} as const;

export const assessedGradeChoices = {
  AAAAA: words("AAAAA级", "AAAAA"),
  AAAA: words("AAAA级", "AAAA"),
  AAA: words("AAA级", "AAA"),
  AA: words("AA级", "AA"),
  A: words("A级", "A"),
  B: words("B级", "B"),
} as const;

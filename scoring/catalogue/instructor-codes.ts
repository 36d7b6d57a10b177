import { words } from "../words";

/** Acts of driving instructors; rows and codes are the platform's own, each after a local rule. */
export const instructorActs = {
  "IN-01": words(
    "饮酒驾驶教练车，或重大以上事故负同等以上责任",
    "Drunk driving of a training car, or a major-or-worse accident, equal or greater responsibility",
  ),
  "IN-02": words("殴打、侮辱学员，酒后教学，性骚扰", "Beating or insulting trainees, teaching after drink, sexual harassment"),
  "IN-03": words("组织或参与考试舞弊", "Helping to cheat in the licence test"),
  "IN-04": words("索取、收受学员财物", "Asking or taking money or gifts"),
  "IN-05": words("在未经核准的场地、路线教学，或使用非教练车", "Unapproved ground or route, or a car that is no training car"),
  "IN-06": words("学时造假、妨碍计时系统", "Faking hours or abusing the timing system"),
  "IN-07": words("擅离教学岗位、不随车指导", "Leaving the post, not riding along"),
  "IN-08": words("副驾驶座位乘坐他人", "Another person in the front passenger seat"),
  "IN-09": words("不按教学大纲教学、减少学时", "Off the syllabus, hours cut"),
  "IN-10": words("教学日志、培训记录不实", "Log or training record not truthful"),
  "IN-11": words("经查实的学员投诉", "Verified complaint"),
  "IN-12": words("未随身携带教练员证件", "Teaching certificate not carried"),
  "IN-13": words("未参加月度考核或继续教育", "Monthly assessment or education missed"),
} as const;

/** The acts that cost all twelve points in Huangshi. */
export const instructorActsHuangshi = {
  "HS-01": words("收受学员财物", "Taking gifts or money"),
  "HS-02": words("教学不文明，殴打、侮辱学员", "Uncivil teaching, beating, insulting"),
  "HS-03": words("酒后教学", "Teaching after drink"),
  "HS-04": words("使用非教练车教学", "A car that is no training car"),
} as const;

import { words } from "../words";

/**
 * What an evaluation of highway and waterway works may find. SYSG: the complete waterway bidding table, where SYSJ, the design table, reads alike.
 * GSQB: other behaviour by a district list. `clean` and `performance` are the platform's: no finding, and a deduction of the performance tables as reported.
 */
export const worksActChoices = {
  clean: words("已评价，无扣分行为", "Evaluated, no finding"),
  performance: words("履约行为扣分", "Performance deduction"),
  "SYSG1-1": words("涂改、伪造、出借、转让资质证书", "Certificate altered, forged, lent or transferred"),
  "SYSG1-2": words("以他人名义或其他弄虚作假方式骗取中标", "Another's name or other fraud to win"),
  "SYSG1-3": words("超越资质等级承揽", "Beyond its own grade"),
  "SYSG1-4": words("投标人相互串通", "Collusion among bidders"),
  "SYSG1-5": words("向招标人或评标人行贿", "Bribing the tenderer or the panel"),
  "SYSG1-6": words("资格预审或投标文件严重失实", "Seriously false prequalification or bid papers"),
  "SYSG1-7": words("无正当理由放弃中标", "Award dropped without good reason"),
  "SYSG1-8": words("捏造事实恶意投诉", "Fabricated, malicious complaint"),
  "SYSG1-9": words("其他认定的投标不良行为", "Other recognised bad act in bidding"),
  "GSQB1-1": words("因行贿被判决", "Convicted of bribery"),
  "GSQB1-2": words("列入联合惩戒黑名单", "Blacklisted in joint discipline"),
  "GSQB1-3": words("拒不参加信用评价", "Refuses to be rated"),
  "GSQB1-4": words("公开信息弄虚作假或操纵评价", "Public data falsified or the rating gamed"),
  "GSQB2-1": words("拒绝承担应急任务", "Refuses an emergency task"),
  "GSQB2-2": words("拒绝签收通知", "Refuses to sign notices"),
  "GSQB2-3": words("被建设单位通报批评", "Criticised by the owner"),
  "GSQB2-4": words("被区级主管部门通报批评", "Criticised by the district authority"),
} as const;

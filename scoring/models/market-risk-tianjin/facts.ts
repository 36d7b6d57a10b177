import { judgmentDefaulter } from "../../catalogue/court";
import { accidentLiability, adverseList, inspectionRefusal, marketExit } from "../../catalogue/market-risk";
import { abnormalList, penalty, registration } from "../../catalogue/market-supervision";
import type { Citation } from "../../engine/instrument";
import { count } from "../../facts/count";
import { exists } from "../../facts/exists";
import { sum } from "../../facts/sum";
import { words } from "../../words";
import { platform } from "./instruments";

const window = "upToPeriodEnd" as const;
const shown = platform.art("公示期内");

/**
 * What both versions read. Only published records count, and only while they are shown: a record past its term or repaired is gone from every
 * fact, and what was never recorded is clear.
 */
export const riskFacts = (scope: Citation, table: Citation) =>
  ({
    registered: exists(registration, { says: words("已登记", "Registered"), cites: scope, window, absent: false }),
    penalties: count(penalty, { says: words("公示期内行政处罚条数", "Penalties while shown"), cites: shown, window, absent: 0 }),
    fines: sum(penalty, "fineYuan", {
      says: words("公示期内罚没款累计", "Fines and confiscations while shown, together"),
      cites: shown,
      window,
      absent: 0,
    }),
    judgmentDefaulter: exists(judgmentDefaulter, {
      says: words("在失信被执行人名单", "On the court's list of judgment defaulters"),
      cites: table,
      where: { deletedOn: { present: false } },
      window,
      absent: false,
    }),
    seriousList: exists(adverseList, {
      says: words("在严重违法企业名单", "On the list of serious violations"),
      cites: table,
      where: { list: { is: "seriousViolation" }, removedOn: { present: false } },
      window,
      absent: false,
    }),
    abnormal: exists(abnormalList, {
      says: words("在经营异常名录或被标注异常", "On the list of abnormal operations"),
      cites: table,
      where: { removedOn: { present: false } },
      window,
      absent: false,
    }),
    refusedInspection: exists(inspectionRefusal, {
      says: words("拒不配合依法检查", "Refused a lawful inspection"),
      cites: table,
      window,
      absent: false,
    }),
    stoppedOrRevoked: exists(penalty, {
      says: words("被责令停产停业或吊销许可证件", "Ordered to stop, or a permit revoked"),
      cites: table,
      where: { category: { in: ["stop", "revocation"] } },
      window,
      absent: false,
    }),
    licenceRevoked: exists(marketExit, {
      says: words("被吊销营业执照", "Business licence revoked"),
      cites: table,
      where: { kind: { is: "licenceRevoked" } },
      window,
      absent: false,
    }),
    accident: exists(accidentLiability, {
      says: words("对重大安全、食品安全事故负有责任", "Held liable for a major safety or food accident"),
      cites: table,
      window,
      absent: false,
    }),
  }) as const;

export const riskGrades = {
  good: { words: words("良好", "Good"), tone: 1 },
  warning: { words: words("警示", "Warning"), tone: 3 },
  discredit: { words: words("失信", "Discredit"), tone: 4, decidedByPerson: true },
  serious: { words: words("严重失信", "Serious discredit"), tone: 5, decidedByPerson: true },
} as const;

export const whenShownNoMore = {
  says: words("公示期满、修复或被撤销后不再计入", "no longer counts once shown no more, repaired or annulled"),
};
export const whenRemoved = { says: words("移出名单后不再计入", "no longer counts once removed from the list") };

import { parameter, since } from "../../../engine/parameter";
import { words } from "../../../words";
import { order7, platform } from "../instruments";

const day = "2022-01-01";
/** What the Order says by recollection alone: no stored copy shows the figure, so each stays a proposal until read. */
const recalled = (value: string, article: string) => since(day, value, order7.art(article), "proposal");
const own = (value: string, article: string) => since(day, value, platform.art(article), "proposal");
const unread = words("数值凭记忆，未见原文，启用前须核对", "recalled, not read in the text: to be checked before use");

/** A fine of larger amount, in yuan. The facts that count such fines and the watch that looks at lesser ones read the same two numbers. */
export const largerFine = { organisation: "50000", person: "10000" } as const;

export const parameters = {
  twoFines: parameter(words("较大数额罚款次数", "Fines of larger amount"), recalled("2", "轻微失信情形"), unread),
  thirdTime: parameter(words("轻微失信升级次数", "Slight recognitions that make it serious"), recalled("3", "升级"), unread),
  seriousTerm: parameter(words("严重失信主体期限（月）", "Months as seriously dishonest"), recalled("36", "期限"), unread),
  slightTerm: parameter(words("轻微失信主体期限（月）", "Months as slightly dishonest"), recalled("12", "期限"), unread),
  seriousExit: parameter(
    words("严重失信主体最短修复月数", "Least months before a serious entry may be repaired"),
    recalled("6", "修复限制"),
    unread,
  ),
  slightExit: parameter(
    words("轻微失信主体最短修复月数", "Least months before a slight entry may be repaired"),
    recalled("3", "修复限制"),
    unread,
  ),
  watchTerm: parameter(words("内部观察期限（月）", "Months of watch"), own("6", "内部观察")),
  watchExit: parameter(words("内部观察最短月数", "Least months of watch"), own("3", "内部观察")),
  watchTwice: parameter(words("内部观察次数", "Times under watch"), own("2", "内部观察")),
  watchComplaints: parameter(words("三个月内负主要责任的有效投诉件数", "Valid complaints in three months"), own("2", "内部观察")),
  watchScoreFrom: parameter(words("旅行社得分不低于", "Agency score at least"), own("60", "内部观察")),
  watchScoreBelow: parameter(words("旅行社得分低于", "Agency score below"), own("75", "内部观察")),
  largerFineOrganisation: parameter(
    words("单位较大数额罚款（元）", "Larger fine of an organisation, yuan"),
    own(largerFine.organisation, "较大数额"),
    words("未见规定，参照记忆中的听证标准", "not found; after the recalled threshold for a hearing"),
  ),
  largerFinePerson: parameter(
    words("个人较大数额罚款（元）", "Larger fine of a person, yuan"),
    own(largerFine.person, "较大数额"),
    words("未见规定，参照记忆中的听证标准", "not found; after the recalled threshold for a hearing"),
  ),
} as const;

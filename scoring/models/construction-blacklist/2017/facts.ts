import { constructionParty } from "../../../catalogue/construction";
import type { constructionGroundChoices } from "../../../catalogue/construction-conduct-codes";
import { constructionFinding, constructionListing } from "../../../catalogue/construction-lists";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { type Words, words } from "../../../words";
import { localTables, measures2017 } from "../../construction-parties/instruments";

type Ground = keyof typeof constructionGroundChoices;
const { art } = measures2017;
const year = { months: 12 } as const;

/** Listing needs a finding by the authority that punishes, so that none is a true none. */
const found = (says: Words, grounds: readonly Ground[], penalised?: boolean) =>
  exists(constructionFinding, {
    says,
    cites: art("第十四条"),
    where: { ground: { in: grounds }, ...(penalised === undefined ? {} : { penalised: { is: penalised } }) },
    window: year,
    absent: false,
  });

export const facts = {
  isParty: exists(constructionParty, {
    says: words("为建筑市场主体", "Is a party to the construction market"),
    cites: art("第二条"),
    window: "upToPeriodEnd",
    absent: false,
  }),
  fraud: found(words("认定以虚假材料、欺骗手段取得资质", "Found to have got its qualification by deceit"), ["BL-1"]),
  passedOnPunished: found(
    words("认定转包或出借资质，已受处罚", "Whole job passed on or qualification lent, punished"),
    ["BL-2a", "BL-2b"],
    true,
  ),
  majorPunished: found(words("认定重大及以上事故，已受处罚", "Major or worse accident, punished"), ["BL-3a"], true),
  largerPunished: count(constructionFinding, {
    says: words("一年内认定并受处罚的较大事故数", "Larger accidents within a year, punished"),
    cites: art("第十四条"),
    where: { ground: { in: ["BL-3b", "BL-3c"] }, penalised: { is: true } },
    window: year,
    absent: 0,
  }),
  vilePunished: found(words("认定性质恶劣的较大事故，已受处罚", "Larger accident of vile nature, punished"), ["BL-3c"], true),
  arrears: found(words("认定拖欠工程款经判决、裁决拒不履行", "Arrears of project payment, judgment or award not performed"), ["BL-4"]),
  unpunished: found(
    words("认定转包、出借资质或事故，尚未处罚", "Job passed on, qualification lent or an accident, not punished yet"),
    ["BL-2a", "BL-2b", "BL-3a", "BL-3b", "BL-3c"],
    false,
  ),
  listings: count(constructionListing, {
    says: words("列入建筑市场主体黑名单的次数", "Times on the construction market blacklist"),
    cites: localTables.art("珠海"),
    where: { list: { is: "blacklist" } },
    window: "upToPeriodEnd",
    absent: 0,
  }),
  onWageList: exists(constructionListing, {
    says: words("在拖欠农民工工资名单上", "On the migrant-wage arrears list"),
    cites: art("第十四条"),
    where: { list: { is: "wages" }, removedOn: { present: false } },
    window: "upToPeriodEnd",
    absent: false,
  }),
} as const;

import * as offices from "./department";
import { licenceOf, penaltyOf } from "./double-publicity";

/** Who both licenses and punishes, with the letters of its catalogue codes. Market supervision has the first two items, under its own ids. */
const both = [
  [offices.housingConstruction, "ZJ"],
  [offices.cultureTourism, "WL"],
  [offices.socialSecurity, "SB"],
  [offices.tax, "SW"],
  [offices.ecologyEnvironment, "HJ"],
  [offices.emergencyManagement, "AJ"],
  [offices.publicSecurity, "GA"],
  [offices.civilAffairs, "MZ"],
  [offices.justice, "SFJ"],
  [offices.financeBureau, "CZ"],
  [offices.naturalResources, "ZR"],
  [offices.waterAffairs, "SL"],
  [offices.agricultureRural, "NY"],
  [offices.commerce, "SM"],
  [offices.health, "WJ"],
  [offices.educationSports, "JY"],
  [offices.industryTechnology, "GXJ"],
  [offices.developmentReform, "FG"],
  [offices.urbanEnforcement, "ZF"],
  [offices.customs, "HG"],
  [offices.tobacco, "YC"],
  [offices.fireRescue, "XF"],
  [offices.meteorology, "QX"],
  [offices.postal, "YZ"],
  [offices.centralBank, "RH"],
  [offices.financialRegulator, "JG"],
  [offices.localFinance, "JR"],
] as const;

/** `transport-licence` is the road transport licence, which has a layout of its own. */
export const licences = [
  licenceOf(offices.transport, "JT", "transport-permit"),
  licenceOf(offices.administrativeApproval, "SP"),
  ...both.map(([office, code]) => licenceOf(office, code)),
];

export const penalties = [
  penaltyOf(offices.transport, "JT"),
  penaltyOf(offices.statisticsBureau, "TJJ"),
  penaltyOf(offices.housingFund, "GJJ"),
  penaltyOf(offices.medicalInsurance, "YB"),
  penaltyOf(offices.audit, "SJ"),
  ...both.map(([office, code]) => penaltyOf(office, code)),
];

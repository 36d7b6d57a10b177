import { loanDefault } from "../../catalogue/banking";
import { accidentLiability, adverseList, chattelMortgage, marketExit, riskScore } from "../../catalogue/market-risk";
import { penalty, registration } from "../../catalogue/market-supervision";
import { type ExampleRecord, exampleRecord } from "../../engine/example";
import { periodOf } from "../../engine/period";

/** A registered firm with its score of the month. */
export const scored = (month: string, score: string): ExampleRecord[] => [
  exampleRecord(registration, { name: "信衡示例（虚构）有限公司", registeredOn: "2010-03-01" }),
  exampleRecord(riskScore, { month, monthEndOn: periodOf(month).to, score }),
];

export const onList = (list: "seriousQuality" | "ecommerce" | "prepaidRunaway", listedOn: string): ExampleRecord =>
  exampleRecord(adverseList, { list, listedOn });

export const majorAccident = (decidedOn: string): ExampleRecord =>
  exampleRecord(accidentLiability, { documentNumber: "SL-故-1", kind: "workSafety", decidedOn });

export const mortgage = (registeredOn: string): ExampleRecord =>
  exampleRecord(chattelMortgage, { mortgageNumber: "SL-押-1", registeredOn });

export const defaulted = (decidedOn: string): ExampleRecord => exampleRecord(loanDefault, { documentNumber: "SL-贷-1", decidedOn });

export const exit = (kind: "licenceRevoked" | "struckOff" | "orderedToClose", decidedOn: string): ExampleRecord =>
  exampleRecord(marketExit, { documentNumber: "SL-退-1", kind, decidedOn });

export const penalised = (category: "stop" | "revocation", decidedOn: string): ExampleRecord =>
  exampleRecord(penalty, { documentNumber: "SL-罚-1", breach: "示例违法行为", category, decidedOn, organ: "示例机关（虚构）" });

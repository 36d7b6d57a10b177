import type { RowRule } from "@/scoring/catalogue/row-rule";
import { bodyKind } from "@/scoring/codes/body-kind";
import { checkUscc } from "@/scoring/codes/uscc";
import { wrong } from "../fields/outcome";
import { checkAmountAgrees } from "./amount-agrees-rule";
import type { RowInCheck } from "./check-cells";
import { checkPublicationEnds } from "./publication-ends-rule";

/** The rules that an item states about its own rows, beyond the order of its days. */
export function checkRules(row: RowInCheck): void {
  for (const rule of row.item.rules ?? []) checkRule(row, rule);
}

function checkRule(row: RowInCheck, rule: RowRule): void {
  switch (rule.kind) {
    case "publicationEnds":
      checkPublicationEnds(row, rule);
      break;
    case "amountAgrees":
      checkAmountAgrees(row, rule);
      break;
    case "organCode":
      checkOrganCode(row, rule.field);
      break;
    case "bodiesOnly":
      refusePersons(row, rule.field);
      break;
    case "blankForIndividualBusiness":
      refuseForIndividualBusiness(row, rule.fields);
      break;
  }
}

function checkOrganCode(row: RowInCheck, field: string): void {
  const given = row.data[field];
  if (typeof given !== "string") return;
  const found = checkUscc(given);
  if ("changes" in found) row.data[field] = found.code;
  else row.refuse(field, badOrganCode);
}

function refusePersons(row: RowInCheck, field: string): void {
  if (row.data[field] === "自然人") row.refuse(field, naturalPerson);
}

function refuseForIndividualBusiness(row: RowInCheck, fields: readonly string[]): void {
  if (row.code === undefined || bodyKind(row.code) !== "individualBusiness") return;
  for (const field of fields) if (row.data[field] !== undefined) row.refuse(field, notOfIndividualBusiness);
}

const badOrganCode = wrong(
  "organ.code",
  "机关（来源单位）的统一社会信用代码校验不符。请对照代码证书核对；不清楚的可留空，机关名称照填。整行未入库。",
  "The unified code of the organ fails its check. Compare it with the certificate, or leave it empty and give the name. The row was not taken.",
);

const naturalPerson = wrong(
  "counterpart.naturalPerson",
  "相对人是自然人。本目录项只收法人、非法人组织和个体工商户，自然人的记录不予归集，整行未入库，请从文件中删除。",
  "The counterpart is a natural person. This item is about bodies alone; the row was not taken. Remove it from the file.",
);

const notOfIndividualBusiness = wrong(
  "individualBusiness.blank",
  "个体工商户没有事业单位证书号或社会组织登记证号。请清空该格，或核对统一社会信用代码。整行未入库。",
  "An individual business has no certificate of a public institution or social organisation. Empty the cell, or check the code. The row was not taken.",
);

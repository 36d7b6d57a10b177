import type { CatalogueItem } from "@/scoring/catalogue/item";
import { bodyKind } from "@/scoring/codes/body-kind";
import { findResidentId } from "@/scoring/codes/find-resident-id";
import { checkOrganisationCode, organisationCodeOf } from "@/scoring/codes/organisation-code";
import { checkRegistrationNumber } from "@/scoring/codes/registration-number";
import { checkUscc } from "@/scoring/codes/uscc";
import { type Value, type Wrong, wrong } from "../fields/outcome";
import { personIdFound } from "./person-id-found";

type Refuse = (field: string, found: Wrong) => void;

/** Rules between the cells of a row. May complete `data` (old codes in printed form, the default currency). */
export function checkWholeRow(item: CatalogueItem, code: string | undefined, data: Record<string, Value>, refuse: Refuse): void {
  checkOrder(item, data, refuse);
  if (item.subject.by !== "uscc") return;
  refusePersonIds(item, data, refuse);
  if (data.capitalYuan !== undefined) data.capitalCurrency ??= "CNY";
  if (code === undefined) return;
  checkKind(item, code, refuse);
  checkOldCodes(item, code, data, refuse);
}

function checkOrder(item: CatalogueItem, data: Record<string, Value>, refuse: Refuse): void {
  for (const [first, second] of item.ordered ?? []) {
    const [start, end] = [data[first], data[second]];
    if (start === undefined || end === undefined || start <= end) continue;
    const [early, late] = [item.fields[first]?.title, item.fields[second]?.title];
    refuse(second, wrong("days.order", `${late?.zh}（${end}）早于${early?.zh}（${start}），请核对两个日期。`, `"${late?.en}" (${end}) is before "${early?.en}" (${start}); check both days.`));
  }
}

function refusePersonIds(item: CatalogueItem, data: Record<string, Value>, refuse: Refuse): void {
  for (const name in data) {
    const value = data[name];
    if (typeof value !== "string" || value.length < 18 || name === item.subject.codeField) continue;
    const found = findResidentId(value);
    if (found && checkUscc(found).verdict !== "valid") refuse(name, personIdFound);
  }
}

function checkKind(item: CatalogueItem, code: string, refuse: Refuse): void {
  if (item.subjectKinds.includes(bodyKind(code))) return;
  refuse(
    item.subject.codeField,
    wrong("subject.kind", `${code.slice(0, 2)} 开头的代码不属于本目录项的主体类别，请改报相应目录项。`, `A code beginning with ${code.slice(0, 2)} is not of a kind this item is about; send it under its own item.`),
  );
}

/** Under 92 codes positions 9–17 need not be an organisation code, so a differing one is left to stand. */
function checkOldCodes(item: CatalogueItem, code: string, data: Record<string, Value>, refuse: Refuse): void {
  if ("organisationCode" in item.fields && typeof data.organisationCode === "string") {
    const found = checkOrganisationCode(data.organisationCode);
    if (found.verdict !== "valid") refuse("organisationCode", badOrganisationCode);
    else if (!code.startsWith("92") && found.code !== organisationCodeOf(code)) refuse("organisationCode", otherOrganisationCode(code));
    else data.organisationCode = found.code;
  }
  if ("registrationNumber" in item.fields && typeof data.registrationNumber === "string") {
    const found = checkRegistrationNumber(data.registrationNumber);
    if (found.verdict === "recognised") data.registrationNumber = found.code;
    else refuse("registrationNumber", badRegistrationNumber);
  }
}

const badOrganisationCode = wrong("organisationCode.check", "组织机构代码应为8位加校验位，且校验位相符，请核对；已换证的可留空。", "An organisation code is eight characters and a check that agrees; check it, or leave it empty.");

const otherOrganisationCode = (code: string): Wrong =>
  wrong("organisationCode.differs", `与统一社会信用代码第9至17位（${code.slice(8, 17)}）不一致，两者必有一错，请核对。`, `It differs from positions 9–17 of the unified code (${code.slice(8, 17)}); one of the two is wrong.`);

const badRegistrationNumber = wrong("registrationNumber.form", "工商注册号应为13位或15位，请核对；已换证的可留空。", "An old registration number has 13 or 15 characters; check it, or leave it empty.");

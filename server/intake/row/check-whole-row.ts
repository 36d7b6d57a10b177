import { bodyKind } from "@/scoring/codes/body-kind";
import { findResidentId } from "@/scoring/codes/find-resident-id";
import { normaliseCode } from "@/scoring/codes/normalise-code";
import { checkOrganisationCode, organisationCodeOf } from "@/scoring/codes/organisation-code";
import { checkRegistrationNumber } from "@/scoring/codes/registration-number";
import { checkUscc } from "@/scoring/codes/uscc";
import { type Wrong, wrong } from "../fields/outcome";
import type { RowInCheck } from "./check-cells";
import { maskResidentIds } from "./mask-person-ids";
import { otherPersonIdFound, personIdFound } from "./person-id-found";
import { checkRules } from "./row-rules";

/** Rules between the cells of a row. May complete its data: old codes in printed form, the default currency. */
export function checkWholeRow(row: RowInCheck): void {
  checkOrder(row);
  if (row.item.subject.by === "residentId") {
    hidePersonIds(row);
    return;
  }
  refusePersonIds(row);
  checkRules(row);
  if (row.data.capitalYuan !== undefined) row.data.capitalCurrency ??= "CNY";
  if (row.code === undefined || row.codeIsOld) return;
  checkKind(row, row.code);
  checkOldCodes(row, row.code);
}

function checkOrder(row: RowInCheck): void {
  const { item, data } = row;
  for (const [first, second] of item.ordered ?? []) {
    const [start, end] = [data[first], data[second]];
    if (start === undefined || end === undefined || start <= end) continue;
    const [early, late] = [item.fields[first]?.title, item.fields[second]?.title];
    row.refuse(
      second,
      wrong(
        "days.order",
        `${late?.zh}（${end}）早于${early?.zh}（${start}），请核对两个日期。`,
        `"${late?.en}" (${end}) is before "${early?.en}" (${start}); check both days.`,
      ),
    );
  }
}

function refusePersonIds(row: RowInCheck): void {
  for (const name in row.data) {
    const value = row.data[name];
    if (typeof value !== "string" || value.length < 18 || name === row.item.subject.codeField) continue;
    const found = findResidentId(value);
    if (found && !("changes" in checkUscc(found))) row.refuse(name, personIdFound);
  }
}

/** Certificates are often numbered by the holder's own id: it is masked where it stands in a text; another person's refuses the row. */
function hidePersonIds(row: RowInCheck): void {
  for (const name in row.data) {
    const value = row.data[name];
    const found = typeof value === "string" ? findResidentId(value) : undefined;
    if (found === undefined || typeof value !== "string") continue;
    const isOwn = normaliseCode(found).code === row.code;
    row.data[name] = maskResidentIds(value);
    if (isOwn) row.notes.push("idWasMasked");
    else row.refuse(name, otherPersonIdFound);
  }
}

function checkKind(row: RowInCheck, code: string): void {
  if (row.item.subjectKinds.includes(bodyKind(code))) return;
  const prefix = code.slice(0, 2);
  row.refuse(
    row.item.subject.codeField,
    wrong(
      "subject.kind",
      `${prefix} 开头的代码不属于本目录项的主体类别，请改报相应目录项。`,
      `A code beginning with ${prefix} is not of a kind this item is about; send it under its own item.`,
    ),
  );
}

/** Under 92 codes positions 9–17 need not be an organisation code, so a differing one is left to stand. */
function checkOldCodes(row: RowInCheck, code: string): void {
  const { organisationCode, registrationNumber } = row.data;
  if (typeof organisationCode === "string") {
    const found = checkOrganisationCode(organisationCode);
    if (found.verdict !== "valid") row.refuse("organisationCode", badOrganisationCode);
    else if (!code.startsWith("92") && found.code !== organisationCodeOf(code)) row.refuse("organisationCode", otherOrganisationCode(code));
    else row.data.organisationCode = found.code;
  }
  if (typeof registrationNumber === "string") {
    const found = checkRegistrationNumber(registrationNumber);
    if (found.verdict === "recognised") row.data.registrationNumber = found.code;
    else row.refuse("registrationNumber", badRegistrationNumber);
  }
}

const badOrganisationCode = wrong(
  "organisationCode.check",
  "组织机构代码应为8位加校验位，且校验位相符，请核对；已换证的可留空。",
  "An organisation code is eight characters and a check that agrees; check it, or leave it empty.",
);

const otherOrganisationCode = (code: string): Wrong =>
  wrong(
    "organisationCode.differs",
    `与统一社会信用代码第9至17位（${code.slice(8, 17)}）不一致，两者必有一错，请核对。`,
    `It differs from positions 9–17 of the unified code (${code.slice(8, 17)}); one of the two is wrong.`,
  );

const badRegistrationNumber = wrong(
  "registrationNumber.form",
  "工商注册号应为13位或15位，请核对；已换证的可留空。",
  "An old registration number has 13 or 15 characters; check it, or leave it empty.",
);

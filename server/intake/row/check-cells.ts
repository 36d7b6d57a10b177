import type { Field } from "@/scoring/catalogue/field";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { readCapital } from "../fields/capital";
import { checkField } from "../fields/check-field";
import { currencyCode } from "../fields/currency";
import { isWrong, type Outcome, type Value, type Wrong, wrong } from "../fields/outcome";
import type { Cells } from "./check-row";
import { checkBodyCode, checkPersonCode, type Note, type SubjectCode } from "./check-subject-code";
import { type ColumnNames, fieldProblem, type Problem, required } from "./problem";

export interface CheckedCells {
  readonly code: string | undefined;
  readonly data: Record<string, Value>;
  readonly notes: Note[];
  readonly problems: Problem[];
}

const entriesOf = new WeakMap<CatalogueItem, readonly (readonly [string, Field])[]>();

/** The fields of an item, the subject's code first; kept, since a file asks once a row. */
function fieldEntries(item: CatalogueItem): readonly (readonly [string, Field])[] {
  const known = entriesOf.get(item);
  if (known) return known;
  const { codeField } = item.subject;
  const made = Object.entries(item.fields).sort(([one], [other]) => Number(other === codeField) - Number(one === codeField));
  entriesOf.set(item, made);
  return made;
}

/** What departments write for "nothing" in a cell. */
const nothing = /^(?:n\/a|null|-{1,2}|—{1,2}|\(\)|（）)?$/i;

/** Each cell by its own field; rules between cells come after. */
export function checkCells(item: CatalogueItem, cells: Cells, today: string, columns: ColumnNames): CheckedCells {
  const checked: { code: string | undefined } & CheckedCells = { code: undefined, data: {}, notes: [], problems: [] };
  for (const [name, field] of fieldEntries(item)) {
    const text = (cells[name] ?? "").trim();
    const refuse = (found: Wrong) => void checked.problems.push(fieldProblem(item, name, text, found, columns));
    if (name === item.subject.codeField) takeCode(item, text, today, checked, refuse);
    else if (text.length < 5 && nothing.test(text)) checkAbsent(item, name, field, checked, refuse);
    else takeCell(name, field, text, today, checked.data, refuse);
  }
  return checked;
}

function takeCode(item: CatalogueItem, text: string, today: string, checked: { code: string | undefined } & CheckedCells, refuse: (found: Wrong) => void): void {
  const isBody = item.subject.by === "uscc";
  const found: SubjectCode | Wrong = isBody ? checkBodyCode(text) : checkPersonCode(text, today);
  if ("rule" in found) return refuse(found);
  checked.code = found.code;
  checked.notes.push(...found.notes);
  if (isBody) checked.data[item.subject.codeField] = found.code;
}

/** 92 codes: an individual business may lawfully carry no name of its own. */
function checkAbsent(item: CatalogueItem, name: string, field: Field, checked: CheckedCells, refuse: (found: Wrong) => void): void {
  if (!field.required) return;
  const isNamelessBusiness = item.makesSubject && name === item.subject.nameField && checked.code?.startsWith("92");
  if (isNamelessBusiness) checked.notes.push("nameWasAbsent");
  else refuse(required);
}

function takeCell(name: string, field: Field, text: string, today: string, data: Record<string, Value>, refuse: (found: Wrong) => void): void {
  if (field.written === "capital") return takeCapital(name, text, data, refuse);
  const outcome = name === "capitalCurrency" ? checkCurrency(text) : checkField(text, field, today);
  if (isWrong(outcome)) refuse(outcome);
  else if (outcome !== undefined) put(name, outcome, data, refuse);
}

function takeCapital(name: string, text: string, data: Record<string, Value>, refuse: (found: Wrong) => void): void {
  const capital = readCapital(text);
  if (capital === undefined) return;
  if ("rule" in capital) return refuse(capital);
  data[name] = capital.amount;
  if (capital.currency) data.capitalCurrency = capital.currency;
}

const checkCurrency = (text: string): Outcome =>
  currencyCode(text) ?? wrong("currency.unknown", "币种不认识。请填三位代码或名称，例如 CNY、人民币、美元。", "The currency is not known. Give its three-letter code or name, for example CNY.");

/** A currency column must not contradict the currency spelled with the capital. */
function put(name: string, value: Value, data: Record<string, Value>, refuse: (found: Wrong) => void): void {
  const before = data[name];
  if (before !== undefined && before !== value) {
    refuse(wrong("currency.conflict", `注册资本写的是 ${before}，币种列写的是 ${value}，请统一。`, `The capital says ${before} and the currency column ${value}; make them agree.`));
  }
  data[name] = value;
}

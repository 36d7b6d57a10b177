import type { Field } from "@/scoring/catalogue/field";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { readCapital } from "../fields/capital";
import { checkField } from "../fields/check-field";
import { currencyCode } from "../fields/currency";
import { isWrong, type Outcome, type Value, type Wrong, wrong } from "../fields/outcome";
import type { Cells } from "./cells";
import { checkBodyCode, checkPersonCode, type Note } from "./check-subject-code";
import { type ColumnNames, fieldProblem, type Problem, required } from "./problem";

/** A row on its way through the checks. */
export class RowInCheck {
  code: string | undefined;
  codeIsOld = false;
  readonly data: Record<string, Value> = {};
  readonly notes: Note[] = [];
  readonly problems: Problem[] = [];

  constructor(
    readonly item: CatalogueItem,
    readonly cells: Cells,
    readonly today: string,
    private readonly columns: ColumnNames,
  ) {}

  text(field: string): string {
    return this.cells[field]?.trim() ?? "";
  }

  refuse(field: string, found: Wrong): void {
    this.problems.push(fieldProblem(this.item, field, this.text(field), found, this.columns));
  }
}

type Take = (row: RowInCheck, text: string) => void;

interface Step {
  readonly name: string;
  readonly field: Field;
  readonly take: Take;
}

const stepsOf = new WeakMap<CatalogueItem, readonly Step[]>();

/** How each field of an item is read, the subject's code first; kept, since a file asks once a row. */
function stepsFor(item: CatalogueItem): readonly Step[] {
  const known = stepsOf.get(item);
  if (known) return known;
  const { codeField } = item.subject;
  const made = Object.entries(item.fields)
    .sort(([one], [other]) => Number(other === codeField) - Number(one === codeField))
    .map(([name, field]) => ({ name, field, take: takerOf(item, name, field) }));
  stepsOf.set(item, made);
  return made;
}

function takerOf(item: CatalogueItem, name: string, field: Field): Take {
  if (name === item.subject.codeField) return (row, text) => takeCode(row, name, text);
  if (field.written === "capital") return (row, text) => takeCapital(row, name, text);
  return (row, text) => takeCell(row, name, field, text);
}

/** What departments write for "nothing" in a cell. */
const nothing = /^(?:n\/a|null|-{1,2}|—{1,2}|\(\)|（）)?$/i;

const isNothing = (text: string): boolean => text === "" || (text.length < 5 && nothing.test(text));

/** Each cell by its own field; rules between cells come after. */
export function checkCells(row: RowInCheck): void {
  for (const { name, field, take } of stepsFor(row.item)) {
    const text = row.text(name);
    if (name !== row.item.subject.codeField && isNothing(text)) takeAbsent(row, name, field);
    else take(row, text);
  }
}

function takeCode(row: RowInCheck, name: string, text: string): void {
  const isBody = row.item.subject.by === "uscc";
  const found = isBody ? checkBodyCode(text, !row.item.makesSubject) : checkPersonCode(text, row.today);
  if (isWrong(found)) {
    row.refuse(name, found);
    return;
  }
  row.code = found.code;
  row.codeIsOld = found.isOld ?? false;
  row.notes.push(...found.notes);
  if (isBody) row.data[name] = found.code;
}

/** 92 codes: an individual business may lawfully carry no name of its own. */
function takeAbsent(row: RowInCheck, name: string, field: Field): void {
  if (!field.required) return;
  const isNamelessBusiness = row.item.makesSubject && name === row.item.subject.nameField && row.code?.startsWith("92");
  if (isNamelessBusiness) row.notes.push("nameWasAbsent");
  else row.refuse(name, required);
}

function takeCell(row: RowInCheck, name: string, field: Field, text: string): void {
  const outcome = name === "capitalCurrency" ? checkCurrency(text) : checkField(text, field, row.today);
  if (outcome === undefined) return;
  if (isWrong(outcome)) {
    row.refuse(name, outcome);
    return;
  }
  const spelled = row.data[name];
  if (spelled === undefined || spelled === outcome) row.data[name] = outcome;
  else
    row.refuse(
      name,
      wrong(
        "currency.conflict",
        `注册资本写的是 ${spelled}，币种列写的是 ${outcome}，请统一。`,
        `The capital says ${spelled} and the currency column ${outcome}; make them agree.`,
      ),
    );
}

function takeCapital(row: RowInCheck, name: string, text: string): void {
  const capital = readCapital(text);
  if (capital === undefined) return;
  if (isWrong(capital)) {
    row.refuse(name, capital);
    return;
  }
  row.data[name] = capital.amount;
  // Set here, not at the end of the row: the digest of a record depends on the order of its fields.
  if (capital.currency || row.text("capitalCurrency") === "") row.data.capitalCurrency = capital.currency ?? "CNY";
}

const checkCurrency = (text: string): Outcome =>
  currencyCode(text) ??
  wrong(
    "currency.unknown",
    "币种不认识。请填三位代码或名称，例如 CNY、人民币、美元。",
    "The currency is not known. Give its three-letter code or name, for example CNY.",
  );

/** A closed set of rules between the cells of a row, as data; intake checks each and has its words. `N` names fields of the item. */
export type RowRule<N extends string = string> =
  | PublicationEnds<N>
  | AmountAgrees<N>
  | { readonly kind: "organCode"; readonly field: N }
  | { readonly kind: "bodiesOnly"; readonly field: N }
  | { readonly kind: "blankForIndividualBusiness"; readonly fields: readonly N[] };

/** Publication ends no later than the class of the item allows; a choice that is graver by law may run as long as its own class. */
export interface PublicationEnds<N extends string> {
  readonly kind: "publicationEnds";
  readonly from: N;
  readonly until: N;
  readonly graver?: { readonly fields: readonly N[]; readonly among: readonly string[]; readonly class: "general" | "serious" };
}

/** An amount above zero stands where one of the choices needs it, and nowhere where every choice given bars it. */
export interface AmountAgrees<N extends string> {
  readonly kind: "amountAgrees";
  readonly amount: N;
  readonly choices: readonly N[];
  readonly needing: readonly string[];
  readonly barring: readonly string[];
}

/** The fields of an item that a rule reads. */
export function fieldsOfRule<N extends string>(rule: RowRule<N>): readonly N[] {
  switch (rule.kind) {
    case "publicationEnds":
      return [rule.from, rule.until, ...(rule.graver?.fields ?? [])];
    case "amountAgrees":
      return [rule.amount, ...rule.choices];
    case "organCode":
    case "bodiesOnly":
      return [rule.field];
    case "blankForIndividualBusiness":
      return rule.fields;
  }
}

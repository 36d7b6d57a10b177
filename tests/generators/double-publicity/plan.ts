import type { faults } from "./faults";
import type { Kind } from "./sound-rows";

/** How many cases of each fate a file holds. Cases of the second to fourth kind take two rows each. */
export interface Plan {
  readonly good: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly withdrawn: number;
  readonly waiting: number;
  readonly nothingToWithdraw: number;
  readonly faults: Readonly<Partial<Record<keyof typeof faults, number>>>;
}

export interface Counts {
  readonly total: number;
  readonly accepted: number;
  readonly revised: number;
  readonly duplicate: number;
  readonly withdrawn: number;
  readonly rejected: number;
  readonly waiting: number;
}

export const plans: Readonly<Record<Kind, Plan>> = {
  penalty: {
    good: 1698,
    revised: 60,
    duplicate: 40,
    withdrawn: 15,
    waiting: 25,
    nothingToWithdraw: 2,
    faults: {
      wrongCheck: 7,
      shortCode: 4,
      organCode: 3,
      sourceCode: 2,
      naturalPerson: 6,
      shopAsInstitution: 2,
      shopAsSociety: 2,
      personInFacts: 2,
      personInNote: 1,
      personAsSubject: 1,
      futureDecision: 2,
      tooLongPublic: 3,
      graverTooLong: 2,
      publicBefore: 3,
      fineMissing: 3,
      warningWithFine: 2,
    },
  },
  licence: {
    good: 1716,
    revised: 50,
    duplicate: 45,
    withdrawn: 10,
    waiting: 30,
    nothingToWithdraw: 3,
    faults: {
      wrongCheck: 6,
      shortCode: 5,
      organCode: 4,
      sourceCode: 3,
      naturalPerson: 5,
      shopAsInstitution: 2,
      shopAsSociety: 1,
      personInFacts: 3,
      personInNote: 1,
      personAsSubject: 1,
      futureDecision: 4,
      validBefore: 6,
    },
  },
};

/** What each file comes to, written down by hand from its plan. */
export const planned: Readonly<
  Record<Kind, { readonly counts: Counts; readonly rules: Readonly<Record<string, number>>; readonly wrongCode: number }>
> = {
  penalty: {
    counts: { total: 2000, accepted: 1813, revised: 60, duplicate: 40, withdrawn: 15, rejected: 47, waiting: 25 },
    rules: {
      "uscc.check": 7,
      "uscc.length": 4,
      "organ.code": 5,
      "counterpart.naturalPerson": 6,
      "individualBusiness.blank": 4,
      "personal-id-in-body-record": 4,
      "day.inFuture": 2,
      "publication.tooLong": 5,
      "days.order": 3,
      "amount.missing": 3,
      "amount.unexpected": 2,
      "withdraw.nothing": 2,
      "subject.unknown": 25,
    },
    wrongCode: 11,
  },
  licence: {
    counts: { total: 2000, accepted: 1821, revised: 50, duplicate: 45, withdrawn: 10, rejected: 44, waiting: 30 },
    rules: {
      "uscc.check": 6,
      "uscc.length": 5,
      "organ.code": 7,
      "counterpart.naturalPerson": 5,
      "individualBusiness.blank": 3,
      "personal-id-in-body-record": 5,
      "day.inFuture": 4,
      "days.order": 6,
      "withdraw.nothing": 3,
      "subject.unknown": 30,
    },
    wrongCode: 11,
  },
};

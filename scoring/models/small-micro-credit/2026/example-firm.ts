import { accountTurnover, ownerCredit } from "../../../catalogue/banking";
import { debtorCase } from "../../../catalogue/court";
import { financialReturn, invoicedSales } from "../../../catalogue/finance";
import { abnormalDecision } from "../../../catalogue/market-risk";
import { penalty } from "../../../catalogue/market-supervision";
import { enterpriseFiling, relatedFirms } from "../../../catalogue/ownership";
import { housingFundYear, socialInsuranceYear } from "../../../catalogue/social-security";
import { taxResult } from "../../../catalogue/tax";
import { electricityUse, lateUtilityBill } from "../../../catalogue/utilities";
import { type ExampleRecord, exampleRecord } from "../../../engine/example";
import { ratingItem } from "../../../facts/platform";

/** What the departments report of a firm's year, figure by figure; what is left out was not reported. */
export interface Firm {
  readonly size: "micro" | "small" | "medium";
  readonly debtRatio?: string;
  readonly currentRatio?: string;
  readonly costOfRevenue?: string;
  readonly negativeEquity?: boolean;
  readonly salesIndex?: string;
  readonly useIndex?: string;
  readonly idleMonths?: number;
  readonly taxGrade?: "A" | "B" | "M" | "C" | "D";
  readonly insuranceMonths?: number;
  readonly fundMonths?: number;
  readonly turnoverOfSales?: string;
  readonly ownerRecord?: "clean" | "short" | "none" | "worse";
  readonly ownerYears?: number;
  readonly guarantees?: string;
  readonly relatedFirms?: "none" | "oneMinor" | "more";
}

const year = { year: 2025, yearEndOn: "2025-12-31" } as const;
const given = <T>(value: T | undefined, record: (value: T) => ExampleRecord): ExampleRecord[] =>
  value === undefined ? [] : [record(value)];

const financial = ({ debtRatio, currentRatio, costOfRevenue, negativeEquity }: Firm): ExampleRecord[] =>
  debtRatio === undefined && currentRatio === undefined && costOfRevenue === undefined && negativeEquity === undefined
    ? []
    : [
        exampleRecord(financialReturn, {
          ...year,
          ...(debtRatio === undefined ? {} : { debtRatio }),
          ...(currentRatio === undefined ? {} : { currentRatio }),
          ...(costOfRevenue === undefined ? {} : { costOfRevenue }),
          negativeEquity: negativeEquity ?? false,
        }),
      ];

const electricity = ({ useIndex, idleMonths }: Firm): ExampleRecord[] =>
  given(useIndex, (index) =>
    exampleRecord(electricityUse, { ...year, useIndex: index, ...(idleMonths === undefined ? {} : { idleMonths }) }),
  );

const filing = ({ ownerYears, guarantees }: Firm): ExampleRecord[] =>
  given(ownerYears, (years) =>
    exampleRecord(enterpriseFiling, {
      ...year,
      ownerYearsInTrade: years,
      ...(guarantees === undefined ? {} : { guaranteesOfEquity: guarantees }),
    }),
  );

export const firmRecords = (firm: Firm): ExampleRecord[] => [
  exampleRecord(ratingItem, { periodEndOn: "2025-12-31", sector: "enterprise-size", grade: firm.size }),
  ...financial(firm),
  ...electricity(firm),
  ...filing(firm),
  ...given(firm.salesIndex, (salesIndex) => exampleRecord(invoicedSales, { ...year, salesIndex })),
  ...given(firm.taxGrade, (grade) => exampleRecord(taxResult, { ...year, grade, byScore: true })),
  ...given(firm.insuranceMonths, (monthsPaid) => exampleRecord(socialInsuranceYear, { ...year, monthsPaid })),
  ...given(firm.fundMonths, (monthsPaid) => exampleRecord(housingFundYear, { ...year, monthsPaid })),
  ...given(firm.turnoverOfSales, (turnoverOfSales) => exampleRecord(accountTurnover, { ...year, turnoverOfSales })),
  ...given(firm.ownerRecord, (record) => exampleRecord(ownerCredit, { ...year, record })),
  ...given(firm.relatedFirms, (finding) => exampleRecord(relatedFirms, { ...year, finding })),
];

export const lateBills = (many: number): ExampleRecord[] =>
  Array.from({ length: many }, (_, place) =>
    exampleRecord(lateUtilityBill, { billNumber: `SL-${place + 1}`, utility: "water", lateOn: `2025-0${place + 2}-20` }),
  );

export const cases = (...states: ("settled" | "open")[]): ExampleRecord[] =>
  states.map((state, place) => exampleRecord(debtorCase, { caseNumber: `SL-民-${place + 1}`, liableOn: `2024-0${place + 1}-15`, state }));

export const penalties = (...categories: ("warning" | "criticism" | "fine" | "confiscation" | "revocation")[]): ExampleRecord[] =>
  categories.map((category, place) =>
    exampleRecord(penalty, {
      documentNumber: `SL-罚-${place + 1}`,
      breach: "示例违法行为",
      category,
      decidedOn: `2025-0${place + 3}-05`,
      organ: "示例机关（虚构）",
    }),
  );

/** Decisions on the list of abnormal operations, each with its day. */
export const abnormal = (...decisions: (readonly ["listed" | "removed" | "clear", string])[]): ExampleRecord[] =>
  decisions.map(([standing, decidedOn], place) =>
    exampleRecord(abnormalDecision, { documentNumber: `SL-异-${place + 1}`, standing, decidedOn }),
  );

import { tourismComplaint, tourismOperator, tourismReview } from "../../../catalogue/tourism";
import { agencyInformation } from "../../../catalogue/travel-agencies";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const agency = exampleRecord(tourismOperator, { trade: "travelAgency", licenceNumber: "SL-0001", licensedOn: "2012-05-08" });

const reviews = (many: number): ExampleRecord[] =>
  Array.from({ length: many }, (_, index) =>
    exampleRecord(tourismReview, { reviewNumber: `SL-评-${index + 1}`, verifiedOn: `2025-0${index + 1}-15` }),
  );
const complaint = (number: number, valid: boolean): ExampleRecord =>
  exampleRecord(tourismComplaint, {
    caseNumber: `SL-诉-${number}`,
    valid,
    mainlyResponsible: false,
    refused: false,
    unperformed: false,
    receivedOn: "2025-04-01",
    handledOn: "2025-04-08",
  });
const information = (level: "badSerious" | "badOrdinary", decidedOn: string): ExampleRecord =>
  exampleRecord(agencyInformation, { documentNumber: `SL-信-${decidedOn}`, level, decidedOn });

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025",
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived");
const own = example("本项目自拟 / own");
const scored = (score: string, points: Readonly<Record<string, string>>): Example["expected"] => ({
  outcome: "rated",
  score,
  grade: "scored",
  points,
});

/** No worked example of the authority was found. T5 is derived by hand; the others are ours. */
export const travelAgencyExamplesSanya2017: readonly Example[] = [
  derived("T5甲", "差评三条", "Three bad reviews", {
    records: [agency, ...reviews(3)],
    expected: scored("97", { reviews: "-3", complaints: "0", serious: "0" }),
    note: words("100−3＝97", "100 − 3 = 97"),
  }),
  derived("T5乙", "严重不良信息一条", "One piece of serious bad information", {
    records: [agency, information("badSerious", "2025-06-20")],
    expected: scored("0", { serious: "-100" }),
    note: words("100−100＝0", "100 − 100 = 0"),
  }),
  own("例1", "严重不良信息一条、差评两条", "Serious bad information and two bad reviews", {
    records: [agency, information("badSerious", "2025-06-20"), ...reviews(2)],
    expected: scored("0", { serious: "-100", reviews: "-2" }),
    note: words("不低于零分", "not below zero"),
  }),
  own("例2", "投诉两件，一件无效；一般不良信息一条", "Two complaints, one invalid; ordinary bad information", {
    records: [agency, complaint(1, true), complaint(2, false), information("badOrdinary", "2025-06-20")],
    expected: scored("99", { complaints: "-1", serious: "0" }),
    note: words("一般不良信息的分值未见，不计：100−1＝99", "the value of ordinary bad information was not found: 100 − 1 = 99"),
  }),
];

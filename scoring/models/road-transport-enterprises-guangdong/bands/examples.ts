import { carrierIncident, carrierYear, transportLicence } from "../../../catalogue/transport-enterprises";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { ratingItem, standingItem } from "../../../facts/platform";
import { words } from "../../../words";

const yearEnd = "2025-12-31";

/** A carrier with that score, at that place among a hundred of its trade. */
const carrier = (score: string, place: number, standardPassed = true): ExampleRecord[] => [
  exampleRecord(transportLicence, { licenceNumber: "SL-0001", trade: "freight", issuedOn: "2016-05-01" }),
  exampleRecord(carrierYear, { year: 2025, yearEndOn: yearEnd, trade: "freight", vehicles: 50, fleet: "ordinary", standardPassed }),
  exampleRecord(ratingItem, { periodEndOn: yearEnd, sector: "road-transport-enterprises", grade: "AAA", score }),
  exampleRecord(standingItem, { periodEndOn: yearEnd, cohort: "guangdongCarriers", place, tail: 101 - place, peers: 100 }),
];

interface Incident {
  readonly deaths?: number;
  readonly severity?: string;
  readonly responsibility?: string;
  readonly anotherInSixMonths?: boolean;
}
const incident = (kind: string, given: Incident = {}): ExampleRecord =>
  exampleRecord(carrierIncident, {
    caseNumber: `SL-${kind}`,
    kind,
    deaths: 0,
    ...given,
    happenedOn: "2025-05-06",
    decidedOn: "2025-06-01",
  });

type Rest = Omit<Example, "title" | "source" | "provenance" | "period">;
const example =
  (source: string) =>
  (number: string, zh: string, en: string, rest: Rest): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025",
    ...rest,
  });
const derived = example("行业规则手册《旅游与交通》3.5节，由规则推算 / rulebook tourism-transport §3.5, derived");
const own = example("本项目自拟 / own");
const rated = (score: string, grade: string) => ({ outcome: "rated", score, grade, points: { assessment: score }, triggers: [] }) as const;

/** No worked example of the regulator was found. E9 is derived by hand; the others are ours. */
export const roadTransportEnterpriseExamplesGuangdong: readonly Example[] = [
  derived("E9", "962分，排名15%", "962, rank 15 %", {
    records: carrier("962", 15),
    expected: rated("962", "AAA"),
    note: words("得分够，排名不够", "the score is enough, the rank is not"),
  }),
  own("甲", "962分，排名恰为10%", "962, rank exactly 10 %", { records: carrier("962", 10), expected: rated("962", "AAAA") }),
  own("乙", "962分，排名11%", "962, rank 11 %", { records: carrier("962", 11), expected: rated("962", "AAA") }),
  own("丙", "949.99分，排名第一", "949.99, first in rank", { records: carrier("949.99", 1), expected: rated("949.99", "AAA") }),
  own("丁", "962分，有主要责任的死亡交通事故", "962, a fatal traffic accident with main responsibility", {
    records: [...carrier("962", 3), incident("traffic", { deaths: 1, responsibility: "main", severity: "ordinary" })],
    expected: rated("962", "AAA"),
  }),
  own("戊", "962分，同等责任的死亡交通事故不影响AAAA", "962, a fatal traffic accident with equal responsibility", {
    records: [...carrier("962", 3), incident("traffic", { deaths: 1, responsibility: "equal", severity: "ordinary" })],
    expected: rated("962", "AAAA"),
  }),
  own("己", "一次死亡3人，同等责任", "Three deaths, equal responsibility", {
    records: [...carrier("962", 3), incident("traffic", { deaths: 3, responsibility: "equal", severity: "larger" })],
    expected: rated("962", "AA"),
  }),
  own("庚", "6个月内两次较大事故", "Two larger accidents within six months", {
    records: [
      ...carrier("900", 30),
      incident("traffic", { deaths: 0, responsibility: "equal", severity: "larger", anotherInSixMonths: true }),
    ],
    expected: rated("900", "AA"),
  }),
  own("辛", "一次死亡10人，同等责任", "Ten deaths, equal responsibility", {
    records: [...carrier("962", 3), incident("traffic", { deaths: 10, responsibility: "equal", severity: "major" })],
    expected: rated("962", "B"),
  }),
  own("壬", "死亡安全生产责任事故", "A fatal work-safety accident", {
    records: [...carrier("962", 3), incident("safety", { deaths: 1 })],
    expected: rated("962", "B"),
  }),
  own("癸", "特大污染事件", "Very grave pollution", {
    records: [...carrier("800", 40), incident("pollution")],
    expected: rated("800", "B"),
  }),
  own("子", "安全生产标准化未达标", "Standardisation not passed", { records: carrier("800", 40, false), expected: rated("800", "B") }),
  own("丑", "700分", "700", { records: carrier("700", 60), expected: rated("700", "AA") }),
  own("寅", "699.99分", "699.99", { records: carrier("699.99", 61), expected: rated("699.99", "A") }),
  own("卯", "599.99分", "599.99", { records: carrier("599.99", 90), expected: rated("599.99", "B") }),
  own("辰", "同类不足20家，没有排名", "Fewer than 20 peers: no rank", {
    records: carrier("962", 1).filter(({ item }) => item !== standingItem),
    expected: { outcome: "undetermined", score: null, grade: null },
    note: words("名次未知，不能作为前10%，也不能作为不在其内", "the rank is unknown: neither inside the top 10 % nor outside"),
  }),
  own("巳", "同类不足20家，得分900", "Fewer than 20 peers, 900", {
    records: carrier("900", 1).filter(({ item }) => item !== standingItem),
    expected: rated("900", "AAA"),
    note: words("未到950分，名次无关", "below 950 the rank does not matter"),
  }),
];

import { carrierIncident, carrierResult, transportLicence } from "../../catalogue/transport-enterprises";
import { type Example, type ExampleRecord, exampleRecord } from "../../engine/example";
import { memberRatingItem } from "../../facts/platform";
import { words } from "../../words";

/** Records that the worked examples of taxi firms and platforms share. */
export const licence = (trade: "cruisingTaxi" | "rideHailing"): ExampleRecord =>
  exampleRecord(transportLicence, { licenceNumber: "SL-0001", trade, issuedOn: "2018-03-01" });

/** So many of so many drivers at AA, the others at A. */
export const drivers = (good: number, all: number): ExampleRecord[] =>
  Array.from({ length: all }, (_, index) =>
    exampleRecord(memberRatingItem, { periodEndOn: "2025-12-31", sector: "taxi-drivers", grade: index < good ? "AA" : "A" }),
  );

export const incident = (
  kind: "traffic" | "service" | "stoppage",
  given: { deaths?: number; responsibility?: string } = {},
): ExampleRecord =>
  exampleRecord(carrierIncident, {
    caseNumber: `SL-${kind}`,
    kind,
    deaths: given.deaths ?? 0,
    ...(given.responsibility ? { responsibility: given.responsibility } : {}),
    happenedOn: "2025-10-08",
    decidedOn: "2025-10-20",
  });

export const lastYear = (scheme: "taxi" | "rideHailing", grade: string): ExampleRecord =>
  exampleRecord(carrierResult, { scheme, yearEndOn: "2024-12-31", grade });

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

export const derived = example("行业规则手册《旅游与交通》3.5节，由规则推算 / rulebook tourism-transport §3.5, derived");
export const own = example("本项目自拟 / own");

export const rated = (score: string, grade: string, triggers: readonly string[], points: Readonly<Record<string, string>> = {}) =>
  ({ outcome: "rated", score, grade, triggers, points }) as const;

export const undetermined = { outcome: "undetermined", score: null, grade: null } as const;

import { roadDriverConduct, roadDriverEducation, roadDriverResult } from "../../catalogue/road-drivers";
import { driverCertificate } from "../../catalogue/transport";
import { type Example, type ExampleRecord, exampleRecord } from "../../engine/example";
import { words } from "../../words";

export type Grade = "AAA" | "AA" | "A" | "B";

/** First certified on 15 May unless said otherwise: the cycle named 2025 runs from 15 May 2024 to 14 May 2025. */
export const certified = (category: "passenger" | "dangerousGoods", issuedOn = "2018-05-15"): ExampleRecord =>
  exampleRecord(driverCertificate, { certificateNumber: `SL-${category}-${issuedOn}`, category, issuedOn });

export const last = (grade: Grade, closedOn = "2024-05-15"): ExampleRecord => exampleRecord(roadDriverResult, { closedOn, grade });

export const act = (code: string, day: string, number = 1, responsibility?: "minor" | "equal" | "main" | "full"): ExampleRecord =>
  exampleRecord(roadDriverConduct, {
    documentNumber: `SL-${day}-${number}`,
    act: code,
    actOn: day,
    decidedOn: day,
    ...(responsibility ? { responsibility } : {}),
  });

/** Acts of the cycle named 2025, one a month from June 2024 on. */
export const acts = (...codes: string[]): ExampleRecord[] =>
  codes.map((code, index) => act(code, `2024-0${6 + (index % 4)}-20`, index + 1));

export const educated = (fullOn: string, completedOn = "2024-12-01", hours = 18): ExampleRecord =>
  exampleRecord(roadDriverEducation, { fullOn, completedOn, hours });

type Given = Omit<Example, "title" | "source" | "provenance" | "period">;
const numbered =
  (source: string) =>
  (number: string, zh: string, en: string, given: Given): Example => ({
    title: words(`${number}　${zh}`, `${number} ${en}`),
    source,
    provenance: "proposal",
    period: "2025",
    ...given,
  });

export const derived = numbered("行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived");
export const own = numbered("本项目自拟 / own");

export const rated = (score: string, grade: string, triggers: readonly string[] = []) =>
  ({ outcome: "rated", score, grade, points: { conduct: score }, triggers }) as const;

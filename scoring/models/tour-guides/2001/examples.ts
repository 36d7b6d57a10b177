import type { guidePointActs } from "../../../catalogue/tourism-codes";
import { guideCertificate, guideConduct, guideTraining } from "../../../catalogue/tourism-guides";
import { type Example, type ExampleRecord, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const certificate = exampleRecord(guideCertificate, { certificateNumber: "SL-D0001", issuedOn: "2008-05-01" });
const trained = (hours: string): ExampleRecord => exampleRecord(guideTraining, { kind: "yearly", attendedOn: "2013-11-20", hours });

/** Points taken one a month, in the order given. */
const acts = (...codes: (keyof typeof guidePointActs)[]): ExampleRecord[] =>
  codes.map((act, index) => {
    const on = `2013-0${index + 1}-10`;
    return exampleRecord(guideConduct, {
      documentNumber: `SL-K${index + 1}`,
      act,
      measure: "points",
      harmsTourists: false,
      actOn: on,
      decidedOn: on,
    });
  });

const handbook = "行业规则手册《旅游与交通》1.9节，由规则推算 / rulebook tourism-transport §1.9, derived";
const own = "本项目自拟 / own";

const example = (
  number: string,
  zh: string,
  en: string,
  given: { source?: string; records: readonly ExampleRecord[]; score: string; grade: string; triggers?: readonly string[] },
  note: ReturnType<typeof words>,
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source: given.source ?? own,
  provenance: "proposal",
  period: "2013",
  records: [certificate, ...given.records],
  expected: {
    outcome: "rated",
    score: given.score,
    grade: given.grade,
    points: { conduct: String(Number(given.score) - 10) },
    triggers: given.triggers ?? [],
  },
  note,
});

export const tourGuideExamples2001: readonly Example[] = [
  example(
    "T6-1",
    "未佩戴导游证、无接待计划、转借导游证",
    "Certificate not worn, no plan, certificate lent",
    {
      source: handbook,
      records: acts("TG-4c", "TG-2c", "TG-6e"),
      score: "0",
      grade: "suspended",
      triggers: ["certificateKept", "warning"],
    },
    words("4+2+6=12，扣至0分为止：保留导游证，暂缓通过", "4 + 2 + 6 = 12, down to 0: certificate kept, review suspended"),
  ),
  example(
    "T6-2",
    "胁迫消费一次",
    "Coercion into spending once",
    { source: handbook, records: acts("TG-10d"), score: "0", grade: "notPassed", triggers: ["certificateKept"] },
    words("一次扣10分，不予通过", "10 at once: not passed"),
  ),
  example(
    "导1",
    "没有扣分，培训56学时",
    "No points taken, 56 hours of training",
    { records: [trained("56")], score: "10", grade: "pass" },
    words("10分", "10"),
  ),
  example(
    "导2",
    "培训不足56学时",
    "Under 56 hours of training",
    { records: [trained("55.5")], score: "10", grade: "pass", triggers: ["trainingShort"] },
    words("10分；培训不足", "10; training short"),
  ),
  example(
    "导3",
    "擅自减少项目一次",
    "Items cut on own authority",
    { records: acts("TG-8b"), score: "2", grade: "pass", triggers: ["notice"] },
    words("10−8=2，通报", "10 − 8 = 2, notice to the trade"),
  ),
  example(
    "导4",
    "迟到、未打社旗、未佩戴导游证",
    "Late, no flag, certificate not worn",
    { records: acts("TG-2a", "TG-2b", "TG-4c"), score: "2", grade: "pass" },
    words("10−2−2−4=2", "10 − 2 − 2 − 4 = 2"),
  ),
  example(
    "导5",
    "索要小费、未佩戴导游证，恰好扣满",
    "Tips asked, certificate not worn: used up exactly",
    { records: acts("TG-6b", "TG-4c"), score: "0", grade: "suspended", triggers: ["certificateKept", "warning"] },
    words("10−6−4=0，累计扣满", "10 − 6 − 4 = 0"),
  ),
];

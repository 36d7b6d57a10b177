import { type Words, words } from "../words";

/** A day was asked for in a year of which no calendar is known; nothing is guessed. */
export class UnknownYear extends Error {
  readonly rule = "calendar.unknownYear";
  readonly hint: Words;

  constructor(readonly year: number) {
    const hint = words(
      `没有${year}年的节假日安排，无法计算工作日，未作推算。请用 npm run holidays -- <文件.csv> 导入该年安排后重试。`,
      `The holiday calendar of ${year} is not known, so working days were not counted and nothing was guessed. Import it with npm run holidays -- <file.csv> and try again.`,
    );
    super(`${hint.zh}\n${hint.en}`);
    this.hint = hint;
    this.name = "UnknownYear";
  }
}

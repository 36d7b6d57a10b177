import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { act, award, profile, quarter } from "../../construction-parties/party-records";

const survey = "survey" as const;
const example = (
  number: string,
  zh: string,
  en: string,
  rest: Pick<Example, "records" | "expected" | "note">,
  source = "本项目自拟 / own",
): Example => ({
  title: words(`${number}　${zh}`, `${number} ${en}`),
  source,
  provenance: "proposal",
  period: quarter,
  ...rest,
});

/** No official example was found; C8 is the rulebook's. */
export const constructionSurveyZhongshanExamples2024: readonly Example[] = [
  example(
    "C8",
    "市级表彰14个月前、国家级表彰2年前、KC-004一次",
    "City award 14 months ago, national award two years ago, KC-004 once",
    {
      records: [
        profile(survey),
        award(survey, "municipal", "quality", "2025-01-31"),
        award(survey, "national", "quality", "2024-03-31"),
        act("KC-004", "2025-11-10"),
      ],
      expected: {
        outcome: "rated",
        score: "29",
        grade: "scored",
        points: { municipal: "0", national: "50", lendsName: "-21" },
        triggers: [],
      },
      note: words("市级已过1年，不计；50−21＝29", "the city award has passed its year; 50 − 21 = 29"),
    },
    "行业规则手册《工程建设、环境、食品、质量、安全、中介》1.5节，由规则推算 / rulebook construction §1.5, derived",
  ),
  example("中山例1", "省级、市级表彰有效，无证勘察一次", "Provincial and city awards valid, surveyed uncertificated once", {
    records: [
      profile(survey),
      award(survey, "provincial", "technology", "2024-06-01"),
      award(survey, "municipal", "staff", "2025-06-01"),
      act("KC-001", "2025-12-01"),
    ],
    expected: {
      outcome: "rated",
      score: "9",
      grade: "scored",
      points: { provincial: "30", municipal: "20", withoutCertificate: "-41" },
      triggers: [],
    },
    note: words("30＋20−41＝9", "30 + 20 − 41 = 9"),
  }),
];

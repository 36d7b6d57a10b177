import { constructionPartyOf } from "./construction-rows";
import { dayIn, type Firm } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

/** The year for which works firms of the city are evaluated. */
export const demoWorksYear = 2025;

/** One contractor in four also works on highways or waterways. */
const isWorksFirm = (seed: number, firm: Firm): boolean =>
  constructionPartyOf(seed, firm) === "construction" && streamFor(seed, firm.index, "works-firm").chance(0.25);

const ofWorks = (seed: number, firm: Firm, purpose: string, rowsOf: (random: Random) => Row[]): Row[] =>
  isWorksFirm(seed, firm) ? rowsOf(streamFor(seed, firm.index, `works-${purpose}`)) : [];

export const worksFirmRows = (seed: number, firm: Firm): Row[] =>
  ofWorks(seed, firm, "firm", (random) => [
    {
      统一社会信用代码: firm.uscc,
      从业类别: random.pick(["highwayConstruction", "highwayConstruction", "waterwayConstruction"]),
      进入日期: firm.registeredOn,
    },
  ]);

const biddingActs = ["SYSG1-6", "SYSG1-7", "SYSG1-8", "SYSG1-9"] as const;
const otherActs = ["GSQB2-1", "GSQB2-2", "GSQB2-3", "GSQB2-4"] as const;
/** Listed points; where the table leaves a range, the record says how many. */
const pointsOf = (act: string): string => (act === "SYSG1-9" ? "2" : act.startsWith("SYSG") ? "5" : "0");

const evaluated = (random: Random, firm: Firm, number: string, cells: Row): Row => ({
  统一社会信用代码: firm.uscc,
  记录编号: `衡交评〔${demoWorksYear}〕${firm.index}-${number}（虚构）`,
  合同段: "",
  合同价: "",
  ...cells,
  认定日期: dayIn(demoWorksYear, 1 + random.below(12), 1 + random.below(28)),
});

export const worksEvaluationRows = (seed: number, firm: Firm): Row[] =>
  ofWorks(seed, firm, "evaluation", (random) => {
    if (firm.registeredOn >= dayIn(demoWorksYear, 1, 1)) return [];
    const bids = random.chance(0.3 + 0.3 * firm.weakness) ? 1 + random.below(3) : 0;
    const works = random.below(5);
    return [
      ...Array.from({ length: bids }, (_, place) => {
        const grave = random.chance(0.04 * firm.weakness);
        const act = grave ? "SYSG1-4" : random.chance(0.5) ? random.pick(biddingActs) : "clean";
        return evaluated(random, firm, `投${place + 1}`, {
          合同段: `虚构路投标${place + 1}标`,
          评价部分: "bidding",
          行为代码: act,
          认定扣分: grave || act === "clean" ? "0" : pointsOf(act),
        });
      }),
      ...Array.from({ length: works }, (_, place) =>
        evaluated(random, firm, `履${place + 1}`, {
          合同段: `虚构路${place + 1}标`,
          评价部分: "performance",
          行为代码: "performance",
          合同价: `${1 + random.below(900)}00000`,
          认定扣分: String(random.below(8 + Math.floor(40 * firm.weakness))),
        }),
      ),
      ...(random.chance(0.15)
        ? [evaluated(random, firm, "其他", { 评价部分: "other", 行为代码: random.pick(otherActs), 认定扣分: "0" })]
        : []),
    ];
  });

const grades = ["AA", "AA", "A", "A", "B"] as const;

export const worksProvincialRows = (seed: number, firm: Firm): Row[] =>
  ofWorks(seed, firm, "provincial", (random) =>
    ["甲省（虚构）", "乙省（虚构）", "丙省（虚构）"].slice(0, random.below(4)).map((province) => {
      const isDirect = random.chance(0.06 * firm.weakness);
      return {
        统一社会信用代码: firm.uscc,
        省份: province,
        评价年度: String(demoWorksYear),
        年度截止日: dayIn(demoWorksYear, 12, 31),
        等级: isDirect ? "D" : random.pick(grades),
        直接定级: isDirect ? "是" : "否",
      };
    }),
  );

export const worksNationalRows = (seed: number, firm: Firm): Row[] =>
  ofWorks(seed, firm, "national", (random) =>
    random.chance(0.6)
      ? [
          {
            统一社会信用代码: firm.uscc,
            评价年度: String(demoWorksYear - 1),
            年度截止日: dayIn(demoWorksYear - 1, 12, 31),
            等级: random.pick(random.chance(0.1 * firm.weakness) ? (["C", "D"] as const) : grades),
          },
        ]
      : [],
  );

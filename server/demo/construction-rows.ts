import { addDays } from "@/scoring/engine/legal-date";
import type { Firm } from "./firm";
import { type Random, streamFor } from "./random";
import type { Row } from "./row";

/** Quarters for which the city's parties are known; the last is the one that had ended when the first census is made. */
export const demoQuarters = ["2025Q4", "2026Q1"] as const;
const quarterEnds = ["2025-12-31", "2026-03-31"] as const;

const parties = ["construction", "owner", "survey", "design", "supervision", "tendering", "cost"] as const;
export type DemoParty = (typeof parties)[number];

/** Companies are 85 % of all firms, so that 8 % of all are contractors and 1 % each of the other parties. */
const companies = 0.85;
const contractorShare = 0.08 / companies;
const otherShare = 0.01 / companies;

/** What a company is in the construction market, or null. */
export const constructionPartyOf = (seed: number, firm: Firm): DemoParty | null => {
  if (firm.isIndividual) return null;
  const at = streamFor(seed, firm.index, "construction-party").next();
  if (at < contractorShare) return "construction";
  return parties[1 + Math.floor((at - contractorShare) / otherShare)] ?? null;
};

const ofParty = (seed: number, firm: Firm, purpose: string, rowsOf: (party: DemoParty, random: Random) => Row[]): Row[] => {
  const party = constructionPartyOf(seed, firm);
  return party === null ? [] : rowsOf(party, streamFor(seed, firm.index, `construction-${purpose}`));
};

/** A day within so many days before the end of the last quarter. */
const dayWithin = (random: Random, days: number): string => addDays("2026-03-31", -random.below(days));

const ended = ["cancelled", "expired", "withdrawn"] as const;

export const constructionPartyRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "profile", (party, random) =>
    quarterEnds
      .filter((end) => firm.registeredOn <= end)
      .map((end) => ({
        统一社会信用代码: firm.uscc,
        主体类别: party,
        季度截止日: end,
        资质状态: random.chance(0.02 * firm.weakness)
          ? random.pick(ended)
          : ["owner", "tendering", "cost"].includes(party)
            ? "notNeeded"
            : "valid",
        安全生产许可证状态: party !== "construction" ? "notNeeded" : random.chance(0.03 * firm.weakness) ? "suspended" : "valid",
        近24个月项目数: String(random.chance(0.1) ? 0 : 1 + random.below(12)),
        缺失信息项数: String(random.chance(0.4 * firm.weakness) ? 1 + random.below(6) : 0),
      })),
  );

/** Codes by party, the common and light ones more often. */
const acts: Readonly<Record<DemoParty, readonly string[]>> = {
  construction: ["D-04", "D-05", "D-15", "D-15", "D-10", "D-09", "D-13", "D-14a", "D-08", "D-12a", "D-06", "D-01", "D-07", "D-12b"],
  owner: ["A-05", "A-06", "A-07", "A-01", "A-04", "A-10", "A-02", "A-11"],
  survey: ["B-08", "B-08", "B-06", "B-07", "B-03", "B-01"],
  design: ["C-08", "C-08", "C-07", "C-09", "C-06", "C-04", "C-01"],
  supervision: ["E-08", "E-08", "E-05", "E-04", "E-06", "E-07", "E-01"],
  tendering: ["F-05", "F-05", "F-01", "F-04", "F-03", "F-02"],
  cost: ["G-06", "G-03", "G-03", "G-01", "G-02", "G-05"],
};

export const constructionConductRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "conduct", (party, random) => {
    const most = Math.floor(random.next() * (1 + 5 * firm.weakness));
    return Array.from({ length: most }, (_, place) => {
      const decidedOn = dayWithin(random, random.chance(0.7) ? 400 : 1000);
      return {
        统一社会信用代码: firm.uscc,
        文书号: `衡建罚〔${decidedOn.slice(0, 4)}〕${firm.index}-${place + 1}号（虚构）`,
        行为代码: `RC-${random.pick(acts[party])}`,
        同一事项编号: random.chance(0.1) ? `衡建事-${firm.index}` : "",
        行为日期: addDays(decidedOn, -(10 + random.below(60))),
        决定日期: decidedOn,
      };
    });
  });

const levels = ["county", "county", "municipal", "municipal", "municipal", "provincial", "provincial", "national"] as const;
const groups = ["quality", "quality", "technology", "staff", "honour"] as const;

export const constructionAwardRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "award", (party, random) => {
    const many = Math.floor(random.next() ** 2 * 6 * (1 - firm.weakness));
    return Array.from({ length: many }, (_, place) => {
      const awardedOn = dayWithin(random, 1000);
      return {
        统一社会信用代码: firm.uscc,
        文书号: `衡建表〔${awardedOn.slice(0, 4)}〕${firm.index}-${place + 1}号（虚构）`,
        主体类别: party,
        级别: random.pick(levels),
        类别: random.pick(groups),
        获奖对象: random.chance(0.5) ? `虚构工程${firm.index}-${random.below(3) + 1}` : "",
        表彰日期: awardedOn,
      };
    });
  });

export const publicCreditGradeRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "public-grade", (_party, random) => {
    if (!random.chance(0.6)) return [];
    const place = firm.weakness + 0.4 * random.next();
    const grade = place < 0.2 ? "excellent" : place < 0.5 ? "good" : place < 0.95 ? "medium" : "poor";
    return [{ 统一社会信用代码: firm.uscc, 评价日期: "2026-01-20", 等级: grade }];
  });

const grounds = ["BL-1", "BL-2a", "BL-2b", "BL-2b", "BL-3b", "BL-4"] as const;

export const constructionFindingRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "finding", (_party, random) => {
    if (!random.chance(0.05 * firm.weakness)) return [];
    const decidedOn = dayWithin(random, 500);
    return [
      {
        统一社会信用代码: firm.uscc,
        文书号: `衡建认〔${decidedOn.slice(0, 4)}〕${firm.index}号（虚构）`,
        列入情形: random.pick(grounds),
        已受行政处罚: random.chance(0.7) ? "是" : "否",
        决定日期: decidedOn,
      },
    ];
  });

export const constructionListingRows = (seed: number, firm: Firm): Row[] =>
  ofParty(seed, firm, "listing", (_party, random) => {
    if (!random.chance(0.03 * firm.weakness)) return [];
    const listedOn = dayWithin(random, 700);
    const removedOn = addDays(listedOn, 200);
    return [
      {
        统一社会信用代码: firm.uscc,
        名单: random.pick(["blacklist", "wages", "wages"]),
        列入日期: listedOn,
        移出日期: removedOn <= "2026-03-31" && random.chance(0.5) ? removedOn : "",
      },
    ];
  });

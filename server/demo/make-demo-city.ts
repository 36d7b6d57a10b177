import { connect, type Sql } from "@/db/client";
import { catalogueItem } from "@/scoring/catalogue/catalogue";
import { importRows } from "@/server/intake/import-rows";
import { modelFor } from "@/server/models/known-models";
import { runCensus } from "@/server/ratings/run-census";
import { demoFeeds, type Feed, lateFeed } from "./feeds";

export interface DemoProgress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export interface DemoOptions {
  readonly subjects: number;
  readonly onProgress?: (progress: DemoProgress) => void;
}

const seed = 20161129;
/** The city's own today: its data end here, so that it is the same whenever it is made. */
const today = "2026-06-30";
const firstCensusOn = "2026-04-30";

const cycles = ["2023", "2024", "2025"];
const quarters = ["2025Q4", "2026Q1"];

/** What is rated first, each sector after those whose grades it reads. */
const firstCensus: Readonly<Record<string, readonly string[]>> = {
  "enterprise-size": ["2025"],
  "tax-credit": ["2025"],
  "small-micro-credit": ["2025"],
  "market-risk": ["2026-03"],
  "taxi-drivers": cycles,
  "passenger-drivers": ["2024", "2025"],
  "dangerous-goods-drivers": ["2024", "2025"],
  "driving-instructors": ["2025"],
  "road-transport-enterprises": cycles,
  "taxi-enterprises": cycles,
  "ride-hailing-platforms": cycles,
  "driving-schools": ["2023-2024", "2024-2025"],
  "construction-contractors": quarters,
  "construction-owners": quarters,
  "construction-surveyors": quarters,
  "construction-designers": quarters,
  "construction-supervisors": quarters,
  "construction-tendering": quarters,
  "construction-cost": quarters,
  "construction-blacklist": ["2026Q1"],
  "transport-works": ["2025"],
  "transport-works-national": ["2025"],
  "travel-agencies": quarters,
  "tour-guides": ["2026Q1"],
  "tourism-market-lists": ["2026-03"],
};

/** What is rated again after late records came, or for periods that have ended since. */
const secondCensus: Readonly<Record<string, readonly string[]>> = { "tax-credit": ["2025"], "market-risk": ["2026-04", "2026-05"] };

/** Takes away what a city cut off half-way left: invented subjects alone, and never beside real ones. */
const clearHalfMade = async (sql: Sql): Promise<void> => {
  await sql.begin(async (tx) => {
    await tx`truncate subject_merge_records, subject_merges, standings, current_ratings, ratings, rating_stats, rating_moves, runs, records, quarantine,
      batches, aliases, person_items, consents, demo_city restart identity`;
    // Accounts stay, and with them the grants that are not of a subject: subjects cannot be truncated beneath them.
    await tx`delete from grants where subject_id is not null`;
    await tx`delete from subjects`;
    await tx`alter table subjects alter column subject_id restart`;
  });
};

const needed = async (sql: Sql): Promise<boolean> => {
  const [state] = await sql<{ made: boolean; real: boolean }[]>`
    select exists (select 1 from demo_city) as made, exists (select 1 from subjects where not invented) as real`;
  return !state?.made && !state?.real;
};

const take = async (url: string, feed: Feed, onProgress: DemoOptions["onProgress"]): Promise<void> => {
  const item = catalogueItem(feed.item);
  if (!item) throw new Error(`no catalogue item ${feed.item}`);
  const counted = function* () {
    for (const { done, row } of feed.rows()) {
      if (done % 500 === 0) onProgress?.({ stage: item.title.zh, done, total: feed.total });
      yield row;
    }
    onProgress?.({ stage: item.title.zh, done: feed.total, total: feed.total });
  };
  const summary = await importRows({ url, item, rows: counted(), sourceName: feed.fileName, today, invented: true });
  if (summary.rejected > 0)
    throw new Error(`demo feed ${feed.item}: ${summary.rejected} rows rejected, ${JSON.stringify(summary.rejectedGroups[0])}`);
};

interface Rated {
  readonly sector: string;
  readonly period: string;
  readonly asOf: string;
}

const rate = async (sql: Sql, url: string, { sector, period, asOf }: Rated, onProgress: DemoOptions["onProgress"]): Promise<void> => {
  const model = await modelFor(sql, sector, period);
  if (!model) throw new Error(`no model of ${sector} governs ${period}`);
  const stage = `评价 ${model.title.zh} ${period}`;
  onProgress?.({ stage, done: 0, total: 1 });
  await runCensus({ url, model, period, asOf, check: 2000 });
  onProgress?.({ stage, done: 1, total: 1 });
};

/**
 * Makes the fictional city through the same intake as any department's file, rates it, brings a late feed and rates again. The same seed
 * gives the same city. Does nothing where the city is whole or real subjects are there; a city cut off half-way is made anew.
 */
export const makeDemoCity = async (url: string, { subjects, onProgress }: DemoOptions): Promise<void> => {
  const sql = connect(url, 1);
  try {
    await sql`select pg_advisory_lock(hashtext('demo city'))`;
    if (!(await needed(sql))) return;
    await clearHalfMade(sql);
    for (const feed of demoFeeds(seed, subjects)) await take(url, feed, onProgress);
    for (const [sector, periods] of Object.entries(firstCensus))
      for (const period of periods) await rate(sql, url, { sector, period, asOf: firstCensusOn }, onProgress);
    await take(url, lateFeed(seed, subjects), onProgress);
    for (const [sector, periods] of Object.entries(secondCensus))
      for (const period of periods) await rate(sql, url, { sector, period, asOf: today }, onProgress);
    await sql`insert into demo_city (seed, subjects) values (${String(seed)}, ${subjects})`;
  } finally {
    await sql.end();
  }
};

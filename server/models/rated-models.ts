import type { Sql } from "@/db/client";
import type { RatedModel } from "./view";

/** The newest rated period of each model that has been run, from the rollup. A model without ratings is left out. */
export const ratedModels = async (sql: Sql): Promise<RatedModel[]> => [
  ...(await sql<RatedModel[]>`
    select distinct on (model_id) model_id as "modelId", period, sum(subjects)::int as subjects
    from rating_stats group by model_id, period order by model_id, period desc`),
];

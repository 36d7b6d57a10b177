import { officials } from "../access/roles";
import { forRoles, router } from "../trpc";
import { readOverview } from "./read-overview";
import type { Overview } from "./view";

export const overviewRouter = router({
  read: forRoles(...officials, "leadingGroup").query(({ ctx }): Promise<Overview> => readOverview(ctx.sql)),
});

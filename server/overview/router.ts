import { procedure, router } from "../trpc";
import { readOverview } from "./read-overview";
import type { Overview } from "./view";

export const overviewRouter = router({
  read: procedure.query((): Promise<Overview> => readOverview()),
});

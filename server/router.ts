import { accountsRouter } from "./accounts/router";
import { actsRouter } from "./acts/router";
import { apiKeysRouter } from "./api-keys/router";
import { auditRouter } from "./audit/router";
import { batchesRouter } from "./batches/router";
import { draftsRouter } from "./drafts/router";
import { identityRouter } from "./identity/router";
import { lineageRouter } from "./lineage/router";
import { modelsRouter } from "./models/router";
import { overviewRouter } from "./overview/router";
import { qualityRouter } from "./quality/router";
import { quarantineRouter } from "./quarantine/router";
import { subjectsRouter } from "./subjects/router";
import { createCallerFactory, router } from "./trpc";

export const appRouter = router({
  accounts: accountsRouter,
  acts: actsRouter,
  apiKeys: apiKeysRouter,
  audit: auditRouter,
  overview: overviewRouter,
  subjects: subjectsRouter,
  models: modelsRouter,
  quarantine: quarantineRouter,
  lineage: lineageRouter,
  identity: identityRouter,
  batches: batchesRouter,
  drafts: draftsRouter,
  quality: qualityRouter,
});

export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);

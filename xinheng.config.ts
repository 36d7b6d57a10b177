import type { XinhengConfig } from "@/server/models/adopted/config";

/** Models from outside the repository, and models that are not to be rated: docs/models.md. */
const config: XinhengConfig = {
  models: [],
  switchedOff: [],
};

export default config;

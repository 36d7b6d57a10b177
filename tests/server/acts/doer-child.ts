import { runActs } from "@/server/acts/run-acts";

/** Does acts until it is killed. */
await runActs(process.env.ACTS_URL ?? "", new AbortController().signal);

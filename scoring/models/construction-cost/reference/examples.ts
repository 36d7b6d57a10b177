import type { Example } from "../../../engine/example";
import { partyExamples } from "../../construction-parties/party-examples";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionCostExamples: readonly Example[] = partyExamples("RC-G", "cost", "RC-G-01", "RC-G-05");

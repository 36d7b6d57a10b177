import type { Example } from "../../../engine/example";
import { partyExamples } from "../../construction-parties/party-examples";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionSupervisorExamples: readonly Example[] = partyExamples("RC-E", "supervision", "RC-E-06", "RC-E-03");

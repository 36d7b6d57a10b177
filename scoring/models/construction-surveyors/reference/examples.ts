import type { Example } from "../../../engine/example";
import { partyExamples } from "../../construction-parties/party-examples";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionSurveyorExamples: readonly Example[] = partyExamples("RC-B", "survey", "RC-B-06", "RC-B-01");

import type { Example } from "../../../engine/example";
import { partyExamples } from "../../construction-parties/party-examples";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionTenderingExamples: readonly Example[] = partyExamples("RC-F", "tendering", "RC-F-03", "RC-F-02");

import type { Example } from "../../../engine/example";
import { partyExamples } from "../../construction-parties/party-examples";

/** The model is the platform's own, so there is no official example; these are worked by hand. */
export const constructionDesignerExamples: readonly Example[] = partyExamples("RC-C", "design", "RC-C-06", "RC-C-02");

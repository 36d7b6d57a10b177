import {
  constructionAwardRows,
  constructionConductRows,
  constructionFindingRows,
  constructionListingRows,
  constructionPartyRows,
  publicCreditGradeRows,
} from "./construction-rows";
import type { FirmRows } from "./firm-rows";
import { worksEvaluationRows, worksFirmRows, worksNationalRows, worksProvincialRows } from "./works-rows";

/** Every item of the construction parties and of transport works. */
export const constructionFeeds: Readonly<Record<string, FirmRows>> = {
  "construction-party": constructionPartyRows,
  "construction-conduct": constructionConductRows,
  "construction-award": constructionAwardRows,
  "public-credit-grade": publicCreditGradeRows,
  "construction-finding": constructionFindingRows,
  "construction-listing": constructionListingRows,
  "works-firm": worksFirmRows,
  "works-evaluation": worksEvaluationRows,
  "works-provincial-result": worksProvincialRows,
  "works-national-result": worksNationalRows,
};

import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { partyModel } from "../../construction-parties/party-model";
import { surveyRows } from "../../construction-parties/survey-rows";

/** The platform's reference model for housing and municipal works: the table of survey firms. */
export const constructionSurveyors = defineModel({
  ...partyModel("survey", words("勘察单位", "survey firms"), surveyRows),
  id: "construction-surveyors/reference",
  sector: "construction-surveyors",
  title: words("勘察单位信用评价（参考模型）", "Survey firms (reference model)"),
});

import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { partyModel } from "../../construction-parties/party-model";
import { supervisionRows } from "../../construction-parties/supervision-rows";

/** The platform's reference model for housing and municipal works: the table of supervision firms. */
export const constructionSupervisors = defineModel({
  ...partyModel("supervision", words("监理单位", "supervision firms"), supervisionRows),
  id: "construction-supervisors/reference",
  sector: "construction-supervisors",
  title: words("监理单位信用评价（参考模型）", "Supervision firms (reference model)"),
});

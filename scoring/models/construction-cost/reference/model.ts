import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { costRows } from "../../construction-parties/cost-rows";

import { partyModel } from "../../construction-parties/party-model";

/** The platform's reference model for housing and municipal works: the table of cost consultants. */
export const constructionCost = defineModel({
  ...partyModel("cost", words("造价咨询企业", "cost consultants"), costRows),
  id: "construction-cost/reference",
  sector: "construction-cost",
  title: words("造价咨询企业信用评价（参考模型）", "Cost consultants (reference model)"),
});

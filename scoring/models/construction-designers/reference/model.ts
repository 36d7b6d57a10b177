import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { designRows } from "../../construction-parties/design-rows";

import { partyModel } from "../../construction-parties/party-model";

/** The platform's reference model for housing and municipal works: the table of design firms. */
export const constructionDesigners = defineModel({
  ...partyModel("design", words("设计单位", "design firms"), designRows),
  id: "construction-designers/reference",
  sector: "construction-designers",
  title: words("设计单位信用评价（参考模型）", "Design firms (reference model)"),
});

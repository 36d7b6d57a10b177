import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { partyModel } from "../../construction-parties/party-model";
import { tenderingRows } from "../../construction-parties/tendering-rows";

/** The platform's reference model for housing and municipal works: the table of tendering agencies. */
export const constructionTendering = defineModel({
  ...partyModel("tendering", words("招标代理机构", "tendering agencies"), tenderingRows),
  id: "construction-tendering/reference",
  sector: "construction-tendering",
  title: words("招标代理机构信用评价（参考模型）", "Tendering agencies (reference model)"),
});

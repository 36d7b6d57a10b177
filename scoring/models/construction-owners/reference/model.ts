import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { ownerRows } from "../../construction-parties/owner-rows";
import { graveActFact } from "../../construction-parties/party-facts";
import { partyModel } from "../../construction-parties/party-model";
import { graveActVeto } from "../../construction-parties/party-vetoes";

const shared = partyModel("owner", words("建设单位", "owners"), ownerRows);
/** The platform's reference model for housing and municipal works: the table of owners. */
export const constructionOwners = defineModel({
  ...shared,
  id: "construction-owners/reference",
  sector: "construction-owners",
  title: words("建设单位信用评价（参考模型）", "Owners of construction works (reference model)"),
  facts: { ...shared.facts, graveAct: graveActFact(ownerRows) },
  vetoes: { graveAct: graveActVeto, ...shared.vetoes },
});

import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { contractorRows } from "../../construction-parties/contractor-rows";
import { graveActFact } from "../../construction-parties/party-facts";
import { partyModel } from "../../construction-parties/party-model";
import { graveActVeto } from "../../construction-parties/party-vetoes";

const shared = partyModel("construction", words("施工单位", "contractors"), contractorRows);
/** The platform's reference model for housing and municipal works: the table of contractors. */
export const constructionContractors = defineModel({
  ...shared,
  id: "construction-contractors/reference",
  sector: "construction-contractors",
  title: words("施工单位信用评价（参考模型）", "Contractors (reference model)"),
  facts: { ...shared.facts, graveAct: graveActFact(contractorRows) },
  vetoes: { graveAct: graveActVeto, ...shared.vetoes },
});

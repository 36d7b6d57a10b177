import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Words } from "@/scoring/words";

/** The register whose rows make a subject known. */
export type MakingRegister = Words;

const market = { zh: "市场主体登记信息", en: "its market registration" };
const staffing = { zh: "机关、事业单位登记（赋码）信息", en: "its registration as a government body or public institution" };
const civilAffairs = { zh: "社会组织登记信息", en: "its registration as a social organisation" };
const institutions = {
  zh: "机关、事业单位登记（赋码）信息或社会组织登记信息",
  en: "its registration as a government body, public institution or social organisation",
};
const licences = { zh: "本人的从业资格证或导游证信息", en: "the person's licence (driver's, instructor's or guide's certificate)" };

/** By the registering authority, the first character of a body's code (GB 32100): 9 market, 1 staffing office, 5 civil affairs. */
export function makingRegister(item: CatalogueItem, first: string): MakingRegister {
  if (item.subject.by === "residentId") return licences;
  if (first === "9") return market;
  if (first === "1") return staffing;
  return first === "5" ? civilAffairs : institutions;
}

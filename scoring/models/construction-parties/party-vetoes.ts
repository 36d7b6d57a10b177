import { isTrue } from "../../engine/condition";
import { words } from "../../words";
import { measures2017, platform } from "./instruments";

const repair = {
  says: words(
    "改正并修复后，或者列入期满，可重新评价",
    "rated anew once it is put right and repaired, or when the term of the list entry is over",
  ),
  afterMonths: "floorS5",
} as const;

/** What grades D whatever the score, for every party. */
export const partyVetoes = {
  blacklisted: {
    label: words("列入建筑市场主体黑名单", "On the construction market blacklist"),
    cites: measures2017.art("第十四条"),
    provenance: "proposal",
    reading: words("列入由办法规定，评为D级为平台建议", "the list is of the Measures, grade D is the platform's proposal"),
    when: isTrue("blacklisted"),
    grade: "D",
    repair,
  },
  convicted: {
    label: words("建筑市场单位犯罪，判决生效未满一年", "Convicted for acts in the construction market less than a year ago"),
    cites: platform.art("轻重分级", "S5"),
    provenance: "proposal",
    reading: words("满一年后不再另计，表内没有相应行为代码", "after the year it counts no more: the table has no code for it"),
    when: isTrue("convicted"),
    grade: "D",
    repair,
  },
} as const;

/** An act of level S5 decides for the term of a list entry; after it the act costs what level S4 does. */
export const graveActVeto = {
  label: words("S5级行为，认定未满一年", "An act of level S5 less than a year ago"),
  cites: platform.art("轻重分级", "S5"),
  provenance: "proposal",
  reading: words("一年后按S4级计分", "after the year it counts as level S4"),
  when: isTrue("graveAct"),
  grade: "D",
  repair,
} as const;

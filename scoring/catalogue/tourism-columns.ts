import { type Words, words } from "../words";
import { cultureTourism } from "./department";
import { choice, day, optional, text, yesNo } from "./field";
import type { Provenance } from "./item";
import { tourismGroundChoices } from "./tourism-codes";

export const uscc = text(words("统一社会信用代码", "Unified social credit code"), ["统一社会信用代码", "uscc"], { maxLength: 18 });
export const residentId = text(words("身份证号", "Resident id"), ["身份证号", "id_number"], { maxLength: 18 });
export const documentNumber = text(words("文书号", "Document number"), ["文书号", "document_number"], { maxLength: 80 });
export const decidedOn = day(words("决定日期", "Decided on"), ["决定日期", "decided_on"]);

/** A choice may be sent by its Chinese words. */
export const namedChoice = <const C extends string>(
  title: Words,
  columns: readonly [string, ...string[]],
  choices: Readonly<Record<C, Words>>,
) => choice(title, columns, choices, Object.fromEntries((Object.entries(choices) as [C, Words][]).map(([code, { zh }]) => [zh, code])));

export const basis = (zh: string, en: string, provenance: Provenance = "secondary") => ({ words: words(zh, en), provenance }) as const;

const order7 = basis(
  "《文化和旅游市场信用管理规定》（文化和旅游部令第7号）",
  "Provisions on Credit Management of the Culture and Tourism Market (Order No. 7)",
);

export const ofBodies = {
  department: cultureTourism,
  subjectKinds: ["enterprise", "individualBusiness", "institution"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: order7,
  reportWithinWorkingDays: 7,
  subject: { by: "uscc", codeField: "uscc" },
} as const;

export const ofGuides = {
  department: cultureTourism,
  subjectKinds: ["licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: order7,
  reportWithinWorkingDays: 7,
  subject: { by: "residentId", codeField: "residentId" },
} as const;

/** A finding of a ground: first under review, then found; and what the party has put right before any decision. */
export const finding = {
  documentNumber,
  ground: choice(words("列入情形", "Ground"), ["列入情形", "ground"], tourismGroundChoices),
  stage: namedChoice(words("认定阶段", "Stage"), ["认定阶段", "stage"], {
    underReview: words("调查中", "Under review"),
    found: words("已认定", "Found"),
  }),
  remedied: namedChoice(words("纠正补救情况", "Put right"), ["纠正补救情况", "remedied"], {
    none: words("未纠正", "Not at all"),
    partly: words("部分纠正", "In part"),
    full: words("已改正、赔偿并消除影响", "Corrected, compensated and its effect repaired"),
  }),
  decidedOn: day(words("认定日期", "Found on"), ["认定日期", "found_on"]),
} as const;

export const listEntry = {
  documentNumber,
  list: namedChoice(words("名单", "List"), ["名单", "list"], {
    serious: words("严重失信主体", "Seriously dishonest"),
    slight: words("轻微失信主体", "Slightly dishonest"),
    watch: words("内部观察", "Internal watch"),
    blacklist: words("旅游市场黑名单", "Tourism market blacklist"),
    keyAttention: words("重点关注名单", "Key-attention list"),
    localBlack: words("地方黑榜", "Local black list"),
  }),
  listedOn: day(words("列入日期", "Listed on"), ["列入日期", "listed_on"]),
  removedOn: optional(day(words("移出日期", "Removed on"), ["移出日期", "removed_on"])),
} as const;

export const harmsTourists = yesNo(words("损害旅游者合法权益", "Harms tourists' rights"), ["损害旅游者权益", "harms_tourists"]);

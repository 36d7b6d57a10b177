import { amount, choice, count, day, text } from "../catalogue/field";
import type { CatalogueItem } from "../catalogue/item";
import type { FactNode, Window } from "../engine/fact";
import type { Citation } from "../engine/instrument";
import { type Words, words } from "../words";

const department = { id: "platform", name: words("信衡平台", "Xinheng") };

const own = (id: string, code: string, title: Words, fields: CatalogueItem["fields"]): CatalogueItem => ({
  id,
  code,
  title,
  department,
  subjectKinds: ["enterprise", "individualBusiness", "institution", "licensedPerson"],
  class: "basic",
  publicity: "departmentsOnly",
  basis: { words: words("由平台依据评价模型得出", "found by the platform's own models"), provenance: "proposal" },
  reportWithinWorkingDays: 0,
  subject: { by: "uscc", codeField: "subject" },
  key: ["subject"],
  occurredOn: "periodEndOn",
  fields: { periodEndOn: day(words("评价期末", "Last day of the period"), ["period_end_on"]), ...fields },
});

const sector = text(words("行业领域", "Sector"), ["sector"]);
const grade = choice(words("等级", "Grade"), ["grade"], {} as Record<string, Words>);

/** The subject's own rating by the model of another sector. */
export const ratingItem = own("rating", "XH-01", words("其他模型评价结果", "Rating by another model"), {
  sector,
  grade,
  score: amount(words("得分", "Score"), ["score"]),
});

/** One rating of a licensed person whose certificate names this body as employer. */
export const memberRatingItem = own("member-rating", "XH-02", words("所属从业人员评价结果", "Ratings of its licensed staff"), {
  sector,
  grade,
});

/** The subject's place among its peers by a cohort of the model: places count from the best; `tail` counts peers that are as bad or worse. */
export const standingItem = own("standing", "XH-03", words("同类排名", "Place among peers"), {
  cohort: text(words("排名组", "Cohort"), ["cohort"]),
  place: count(words("名次", "Place"), ["place"]),
  tail: count(words("不优于本主体的数目", "As bad or worse"), ["tail"]),
  peers: count(words("同类数目", "Peers"), ["peers"]),
});

const platformItems = new Set([ratingItem.id, memberRatingItem.id, standingItem.id]);
/** Whether an item is no department's record but found by the platform itself. */
export const isPlatformItem = (id: string): boolean => platformItems.has(id);

interface Read {
  readonly says: Words;
  readonly cites: Citation;
  readonly window?: Window;
}

const fact = <T extends FactNode["type"]>(
  item: CatalogueItem,
  kind: FactNode["kind"],
  type: T,
  where: FactNode["where"],
  { says, cites, window }: Read,
  more: Partial<FactNode> = {},
): FactNode<T> =>
  ({ kind, type, item, where, window: window ?? { periods: 0 }, clock: "occurredOn", absent: null, says, cites, ...more }) as FactNode<T>;

/** The grade that the model of another sector gave for the same period; unknown where it gave none. */
export const gradeBy = (of: string, read: Read & { absent?: string }): FactNode<"choice"> =>
  fact(ratingItem, "latest", "choice", { sector: { is: of } }, read, { field: "grade", absent: read.absent ?? null });

/** The score that the model of another sector gave, with at most two decimals. */
export const scoreBy = (of: string, read: Read): FactNode<"amount"> =>
  fact(ratingItem, "latest", "amount", { sector: { is: of } }, read, { field: "score" });

/** How many of a body's licensed staff hold a rating of that sector, or one of those grades. */
export const membersRated = (of: string, read: Read & { grades?: readonly string[] }): FactNode<"count"> =>
  fact(memberRatingItem, "count", "count", { sector: { is: of }, ...(read.grades ? { grade: { in: read.grades } } : {}) }, read, {
    absent: 0,
  });

/** A subject's place, tail or number of peers in a cohort of its model; unknown where it has no place. */
export const standing = (cohort: string, field: "place" | "tail" | "peers", read: Read): FactNode<"count"> =>
  fact(standingItem, "latest", "count", { cohort: { is: cohort } }, read, { field });

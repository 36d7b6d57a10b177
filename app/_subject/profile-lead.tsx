import type { SubjectProfile, SubjectRating } from "@/server/subjects/view";
import { gradeName } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { familiesOf } from "./families";

/** What the newest rating of each sector says, in a sentence: credit grades alone, then what else there is by its own name. */
export function ProfileLead({ profile, texts }: { readonly profile: SubjectProfile; readonly texts: Texts }) {
  if (profile.ratings.length === 0) return texts.t("profile.leadNone");
  const newest = familiesOf(profile.ratings).map((family) => family.newest);
  const [credit, other] = [newest.filter(({ purpose }) => purpose === "credit"), newest.filter(({ purpose }) => purpose !== "credit")];
  return (
    <>
      {credit.length > fewRatings ? manyOf(credit, texts) : credit.map((rating) => sentenceOf(rating, texts)).join("")}
      {other.length === 0 ? null : <span className="text-soft">{texts.t("profile.leadOther", { count: other.length })}</span>}
    </>
  );
}

/** A sentence each up to this many; beyond it they are counted, and the page lists them. */
const fewRatings = 4;

const manyOf = (ratings: readonly SubjectRating[], { t }: Texts): string =>
  t("profile.leadMany", {
    count: ratings.length,
    proposed: ratings.filter(({ status }) => status === "proposed").length,
    ungraded: ratings.filter(({ grade }) => grade === null).length,
  });

function sentenceOf(rating: SubjectRating, texts: Texts): string {
  const { t, say, period } = texts;
  const of = { model: say(rating.modelTitle), period: period(rating.period) };
  if (rating.outcome === "undetermined") return t("profile.leadUndetermined", of);
  if (rating.outcome === "notRated" || rating.grade === null) return t("profile.leadNotRated", of);
  const grade = gradeName(rating.grade, rating.grades, texts);
  if (rating.status === "proposed") return t("profile.leadProposed", { ...of, grade });
  return rating.score === null
    ? t("profile.leadGraded", { ...of, grade })
    : t("profile.leadRated", { ...of, grade, score: plain(rating.score) });
}

import type { SubjectProfile, SubjectRating } from "@/server/subjects/view";
import { gradeName } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";

/** What the newest rating of each model says, in a sentence. */
export function ProfileLead({ profile, texts }: { readonly profile: SubjectProfile; readonly texts: Texts }) {
  if (profile.ratings.length === 0) return texts.t("profile.leadNone");
  return newestOfEach(profile.ratings)
    .map((rating) => sentenceOf(rating, texts))
    .join("");
}

const newestOfEach = (ratings: readonly SubjectRating[]): readonly SubjectRating[] =>
  ratings.filter((rating) => ratings.every((other) => other.modelId !== rating.modelId || other.period <= rating.period));

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

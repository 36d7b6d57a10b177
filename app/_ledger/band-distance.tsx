import type { ScoreScale } from "@/server/subjects/view";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import type { placeOf } from "./bands";

type Place = ReturnType<typeof placeOf>;

interface Props {
  readonly place: Place;
  readonly better: ScoreScale["better"];
  readonly name: (grade: string) => string;
  readonly t: Texts["t"];
}

/** How far a score is from the next better grade, and from the edge of its own. */
export function BandDistance({ place: { next, edge }, better, name, t }: Props) {
  return (
    <>
      {next === null ? t("ledger.topGrade") : nextOf(next, better, name, t)}
      {edge === null ? null : `${t("common.comma")}${edgeOf(edge, better, name, t)}`}
      {t("common.stop")}
    </>
  );
}

const nextOf = (next: NonNullable<Place["next"]>, better: Props["better"], name: Props["name"], t: Props["t"]): string => {
  const given = { grade: name(next.grade), points: plain(next.points) };
  if (better === "higher") return next.isStrict ? t("ledger.belowStrict", given) : t("ledger.below", given);
  return next.isStrict ? t("ledger.overStrict", given) : t("ledger.over", given);
};

const edgeOf = (edge: NonNullable<Place["edge"]>, better: Props["better"], name: Props["name"], t: Props["t"]): string => {
  const given = { grade: name(edge.grade), points: plain(edge.points) };
  if (edge.points === "0") return better === "higher" ? t("ledger.atFloor", given) : t("ledger.atCeiling", given);
  return better === "higher" ? t("ledger.above", given) : t("ledger.under", given);
};

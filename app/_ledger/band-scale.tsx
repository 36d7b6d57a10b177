import type { CSSProperties } from "react";
import type { SubjectRating } from "@/server/subjects/view";
import { gradeName } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { type Band, bandsOf, placeOf } from "./bands";

/** The bands of the ladder with a marker at the score, and the distance to the next grade in words. */
export function BandScale({ rating, score, texts }: { readonly rating: SubjectRating; readonly score: string; readonly texts: Texts }) {
  const { t } = texts;
  const bands = bandsOf(rating);
  const place = placeOf(score, rating.ladder);
  const name = (grade: string) => gradeName(grade, rating.grades, texts);
  const low = Number(rating.scale.from);
  const at = Math.min(100, Math.max(0, ((Number(score) - low) / (Number(rating.scale.to) - low || 1)) * 100));
  return (
    <div className="keep-together">
      <div
        role="img"
        aria-label={t("ledger.marker", { score: plain(score), grade: place.grade === null ? "" : name(place.grade) })}
        className="pt-6"
      >
        <div className="relative h-7">
          {bands.map((band) => (
            <BandPiece key={band.grade} band={band} isHere={band.grade === place.grade} />
          ))}
          <span className="band-marker" style={{ left: `${at}%` }} data-edge={at > 90 ? "end" : at < 10 ? "start" : undefined}>
            <span>{plain(score)}</span>
          </span>
        </div>
        <div className="relative h-5 text-small text-soft tabular-nums">
          {bands.map((band) => (
            <span key={band.grade} className="absolute" style={{ left: `${band.start * 100}%` }}>
              {plain(band.from)}
            </span>
          ))}
          <span className="absolute right-0">{plain(rating.scale.to)}</span>
        </div>
      </div>
      <p className="mt-1 text-table">
        {isByScore(rating, place.grade) ? (
          <Distance place={place} name={name} t={t} />
        ) : (
          t("ledger.notByScore", { byScore: name(place.grade ?? ""), grade: name(rating.grade ?? "") })
        )}
      </p>
    </div>
  );
}

const isByScore = (rating: SubjectRating, byScore: string | null): boolean =>
  byScore === null || rating.grade === null || byScore === rating.grade;

function Distance({
  place,
  name,
  t,
}: {
  readonly place: ReturnType<typeof placeOf>;
  readonly name: (grade: string) => string;
  readonly t: Texts["t"];
}) {
  return (
    <>
      {place.next ? t("ledger.below", { grade: name(place.next.grade), points: plain(place.next.points) }) : t("ledger.topGrade")}
      {place.above ? `${t("common.comma")}${floorOf(place.above, name, t)}` : null}
      {t("common.stop")}
    </>
  );
}

const floorOf = (above: { readonly grade: string; readonly points: string }, name: (grade: string) => string, t: Texts["t"]): string =>
  above.points === "0"
    ? t("ledger.atFloor", { grade: name(above.grade) })
    : t("ledger.above", { grade: name(above.grade), points: plain(above.points) });

function BandPiece({ band, isHere }: { readonly band: Band; readonly isHere: boolean }) {
  return (
    <span
      className="band"
      data-here={isHere || undefined}
      style={{ left: `${band.start * 100}%`, width: `${band.width * 100}%`, "--tone": `var(--tone-${band.tone})` } as CSSProperties}
    >
      {band.grade}
    </span>
  );
}

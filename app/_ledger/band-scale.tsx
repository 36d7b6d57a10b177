import type { CSSProperties } from "react";
import type { ScoreScale, SubjectRating } from "@/server/subjects/view";
import { gradeName, markOf } from "../_format/grade-name";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { BandDistance } from "./band-distance";
import { type Band, bandsOf, placeOf } from "./bands";

interface Props {
  readonly rating: SubjectRating;
  readonly scale: ScoreScale;
  readonly score: string;
  readonly texts: Texts;
}

/** The bands of the ladder with a marker at the score, and the distance to the next grade in words. */
export function BandScale({ rating, scale, score, texts }: Props) {
  const { t } = texts;
  const bands = bandsOf(scale);
  const place = placeOf(score, scale);
  const name = (grade: string) => gradeName(grade, rating.grades, texts);
  const low = Number(scale.from);
  const at = Math.min(100, Math.max(0, ((Number(score) - low) / (Number(scale.to) - low || 1)) * 100));
  const isByScore = rating.grade === null || place.grade === rating.grade;
  return (
    <div className="keep-together">
      <div role="img" aria-label={t("ledger.marker", { score: plain(score), grade: name(place.grade) })} className="pt-6">
        <div className="relative h-7">
          {bands.map((band) => (
            <BandPiece
              key={band.grade}
              band={band}
              mark={markOf(band.grade, rating.grades, texts) ?? band.grade}
              isHere={band.grade === place.grade}
            />
          ))}
          <span className="band-marker" style={{ left: `${at}%` }} data-edge={at > 90 ? "end" : at < 10 ? "start" : undefined}>
            <span>{plain(score)}</span>
          </span>
        </div>
        <div className="relative h-5 text-small text-soft tabular-nums">
          {bands
            .filter((band) => band.isTicked)
            .map((band) => (
              <span key={band.grade} className="absolute" style={{ left: `${band.start * 100}%` }}>
                {plain(band.from)}
              </span>
            ))}
          <span className="absolute right-0">{scale.isOpen ? "→" : plain(scale.to)}</span>
        </div>
      </div>
      <p className="mt-1 text-table">
        {isByScore ? (
          <BandDistance place={place} better={scale.better} name={name} t={t} />
        ) : (
          t("ledger.notByScore", { byScore: name(place.grade), grade: name(rating.grade ?? "") })
        )}
        {scale.better === "lower" ? <span className="ml-2 text-soft">{t("ledger.lowerIsBetter")}</span> : null}
      </p>
    </div>
  );
}

function BandPiece({ band, mark, isHere }: { readonly band: Band; readonly mark: string; readonly isHere: boolean }) {
  return (
    <span
      className="band"
      data-here={isHere || undefined}
      style={{ left: `${band.start * 100}%`, width: `${band.width * 100}%`, "--tone": `var(--tone-${band.tone})` } as CSSProperties}
    >
      {mark}
    </span>
  );
}

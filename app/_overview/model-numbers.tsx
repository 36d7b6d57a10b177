import type { ReactNode } from "react";
import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { subjectsLink } from "../_format/links";
import { plain } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";

interface Props {
  readonly model: ModelOverview;
  readonly newest: PeriodMix;
  readonly texts: Texts;
}

export function ModelNumbers({ model, newest, texts }: Props) {
  const { t, number, period } = texts;
  const { latest } = model;
  const isFirst = latest === null || (latest.comparedWith === null && latest.improved + latest.lowered === 0);
  return (
    <dl className="grid grid-cols-2 gap-y-3 px-4 py-3 sm:grid-cols-4">
      <Stat name={t("overview.rated")} note={period(newest.period)}>
        <Door href={subjectsLink({ model: model.id, period: newest.period })}>{number(newest.subjects)}</Door>
      </Stat>
      {model.hasScore ? (
        <Stat name={t("overview.meanScore")} note={period(newest.period)}>
          {newest.meanScore === null ? "—" : plain(newest.meanScore)}
        </Stat>
      ) : null}
      {(["better", "worse"] as const).map((direction) => (
        <Stat
          key={direction}
          name={t(direction === "better" ? "overview.improved" : "overview.lowered")}
          note={isFirst ? t("overview.noComparison") : against(latest, texts)}
        >
          {isFirst ? (
            "—"
          ) : (
            <>
              <span aria-hidden className={direction === "better" ? "text-good" : "text-act"}>
                {direction === "better" ? "▲ " : "▼ "}
              </span>
              <Door href={subjectsLink({ model: model.id, period: latest.period, move: direction })}>
                {number(direction === "better" ? latest.improved : latest.lowered)}
              </Door>
            </>
          )}
        </Stat>
      ))}
    </dl>
  );
}

const against = (latest: NonNullable<ModelOverview["latest"]>, { t, period }: Texts): string =>
  latest.comparedWith === null
    ? t("overview.withinPeriod", { period: period(latest.period) })
    : t("overview.comparedWith", { period: period(latest.comparedWith) });

function Stat({ name, note, children }: { readonly name: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-soft">
        {name} · {note}
      </dt>
      <dd className="font-semibold text-part tabular-nums">{children}</dd>
    </div>
  );
}

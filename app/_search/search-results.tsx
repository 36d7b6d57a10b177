"use client";

import clsx from "clsx";
import type { SubjectRow } from "@/server/subjects/view";
import { subjectLink, subjectsLink } from "../_format/links";
import { useTexts } from "../_i18n/use-texts";
import { GradeMark } from "../_marks/grade-mark";

interface Props {
  readonly id: string;
  readonly query: string;
  readonly rows: readonly SubjectRow[];
  readonly at: number;
  readonly total: number;
  readonly state: "start" | "failed" | "searching" | "answered";
  readonly onChoose: (href: string) => void;
  readonly onPoint: (at: number) => void;
}

export function SearchResults({ id, query, rows, at, total, state, onChoose, onPoint }: Props) {
  const { t } = useTexts();
  return (
    <>
      <div id={id} role="listbox" aria-label={t("search.results")} className="max-h-[60dvh] overflow-y-auto">
        {rows.map((row, index) => (
          <Result
            key={row.subjectId}
            id={`${id}-${index}`}
            row={row}
            isAt={index === at}
            onChoose={() => onChoose(subjectLink(row.subjectId))}
            onPoint={() => onPoint(index)}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 text-small text-soft">
        <p role="status">
          <Message state={state} query={query} shown={rows.length} total={total} />
        </p>
        {total > rows.length && rows.length > 0 ? (
          <button type="button" className="door" onClick={() => onChoose(subjectsLink({ query }))}>
            {t("search.all", { count: total })}
          </button>
        ) : (
          <span className="hidden md:inline">{t("search.keys")}</span>
        )}
      </div>
    </>
  );
}

function Message({
  state,
  query,
  shown,
  total,
}: {
  readonly state: Props["state"];
  readonly query: string;
  readonly shown: number;
  readonly total: number;
}) {
  const { t } = useTexts();
  if (state === "start") return t("search.start");
  if (state === "failed") return t("search.failed");
  if (state === "searching") return t("search.searching");
  return total === 0 ? t("search.none", { query }) : t("search.found", { count: total, shown });
}

function Result({
  id,
  row,
  isAt,
  onChoose,
  onPoint,
}: {
  readonly id: string;
  readonly row: SubjectRow;
  readonly isAt: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}) {
  const { t, say } = useTexts();
  const rating = row.ratings.find(({ purpose }) => purpose === "credit");
  return (
    // The field keeps the focus and the keys; a pointer chooses directly.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are read by the combobox
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isAt}
      onClick={onChoose}
      onPointerMove={onPoint}
      className={clsx("flex cursor-pointer items-center gap-3 px-4 py-2", isAt && "bg-accent-wash")}
    >
      <span className="min-w-0 flex-1">
        <span className="block">{row.name}</span>
        <span className="block text-small text-soft tabular-nums">
          {t(`kind.${row.kind}`)} · {row.code}
        </span>
      </span>
      {rating ? (
        <GradeMark mark={rating.mark === null ? null : say(rating.mark)} tone={rating.tone} ungraded={t("common.ungraded")} />
      ) : null}
    </div>
  );
}

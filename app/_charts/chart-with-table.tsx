"use client";

import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { csvOf } from "./csv";
import { type Figure, FigureTable } from "./figure-table";

interface Props {
  readonly title: string;
  /** Unit, and what is counted. */
  readonly unit: string;
  readonly asOf: string;
  readonly chart: ReactNode;
  readonly figure: Figure;
}

/** A chart, the table it is drawn from, and the same table to take away. */
export function ChartWithTable({ title, unit, asOf, chart, figure }: Props) {
  const { t } = useTexts();
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <figure className="min-w-0">
      <figcaption className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <h4 className="font-semibold text-body">{title}</h4>
          <p className="text-small text-soft">
            {unit} · {asOf}
          </p>
        </div>
        <div className="screen-only flex items-center gap-2">
          <fieldset className="flex rounded-box border border-line p-0.5">
            <legend className="sr-only">{t("common.view")}</legend>
            {(["chart", "table"] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={view === each}
                onClick={() => setView(each)}
                className={`min-h-7 min-w-9 rounded px-2 text-small ${view === each ? "bg-accent-wash text-accent" : "text-soft"}`}
              >
                {t(`common.${each}`)}
              </button>
            ))}
          </fieldset>
          <button
            type="button"
            title={t("common.csv")}
            onClick={() => download(title, figure)}
            className="grid size-8 place-items-center rounded-box border border-line text-soft hover:text-ink"
          >
            <Download aria-hidden className="size-4" />
            <span className="sr-only">
              {t("common.csv")} {title}
            </span>
          </button>
        </div>
      </figcaption>
      <div className="mt-3">{view === "chart" ? chart : <FigureTable caption={title} figure={figure} />}</div>
    </figure>
  );
}

function download(title: string, figure: Figure): void {
  const rows = [figure.heads, ...figure.rows.map((row) => row.map((each) => each.text))];
  const url = URL.createObjectURL(new Blob([csvOf(rows)], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: `${title}.csv` });
  link.click();
  URL.revokeObjectURL(url);
}

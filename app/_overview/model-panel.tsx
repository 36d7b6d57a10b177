import Link from "next/link";
import type { ModelOverview } from "@/server/overview/view";
import { modelLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { ModelStatus } from "../_marks/model-status";
import { Distribution } from "./distribution";
import { ModelNumbers } from "./model-numbers";
import { Trend } from "./trend";

interface Props {
  readonly model: ModelOverview;
  readonly asOf: string;
  readonly texts: Texts;
}

/** One model: its numbers, how the grades lie in the newest period, and how they lay before. */
export function ModelPanel({ model, asOf, texts }: Props) {
  const { t, say } = texts;
  const newest = model.periods.at(-1);
  return (
    <section aria-labelledby={`model-${model.id}`} className="panel keep-together mt-4">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-4 py-3">
        <h2 id={`model-${model.id}`} className="text-part">
          {say(model.title)}
        </h2>
        <ModelStatus status={model.status} />
        {model.provenance.proposal > 0 ? (
          <span className="tag proposal">{t("provenance.hasProposal", { count: model.provenance.proposal })}</span>
        ) : null}
        <span className="text-small text-soft">{say(model.law.number)}</span>
        <Link prefetch={false} href={modelLink(model.id)} className="door ml-auto text-table">
          {t("overview.openModel")}
        </Link>
      </header>
      {newest ? (
        <>
          <ModelNumbers model={model} newest={newest} texts={texts} />
          <div className="grid gap-x-8 gap-y-6 border-line border-t p-4 lg:grid-cols-2">
            <Distribution model={model} mix={newest} asOf={asOf} texts={texts} />
            <Trend model={model} asOf={asOf} texts={texts} />
          </div>
        </>
      ) : (
        <p className="p-4 text-soft">{t("overview.noRun")}</p>
      )}
    </section>
  );
}

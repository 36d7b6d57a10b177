import clsx from "clsx";
import Link from "next/link";
import type { ModelOverview } from "@/server/overview/view";
import { modelLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { ModelPurpose } from "../_marks/model-purpose";
import { ModelStatus } from "../_marks/model-status";
import { Unfold } from "../_shell/unfold";
import { Distribution } from "./distribution";
import { MixDoors } from "./mix-doors";
import { ModelNumbers } from "./model-numbers";
import { Trend } from "./trend";

interface Props {
  readonly model: ModelOverview;
  readonly asOf: string;
  /** Whether its charts are open from the start: with many models the numbers come first. */
  readonly isOpen: boolean;
  readonly texts: Texts;
}

/** One model: its numbers and the make-up of the newest period; behind them how the grades lie and how they lay before. */
export function ModelPanel({ model, asOf, isOpen, texts }: Props) {
  const { t, say } = texts;
  const newest = model.periods.at(-1);
  if (!newest) return null;
  return (
    <section aria-labelledby={`model-${model.id}`} className={clsx("panel keep-together min-w-0", isOpen && "lg:col-span-full")}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-4 py-3">
        <h3 id={`model-${model.id}`} className="text-part">
          {say(model.title)}
        </h3>
        <ModelStatus status={model.status} />
        <ModelPurpose purpose={model.purpose} t={t} />
        {model.provenance.proposal > 0 ? (
          <span className="tag proposal">{t("provenance.hasProposal", { count: model.provenance.proposal })}</span>
        ) : null}
        <span className="text-small text-soft">{say(model.law.number)}</span>
        <Link prefetch={false} href={modelLink(model.id)} className="door ml-auto text-table">
          {t("overview.openModel")}
        </Link>
      </header>
      <ModelNumbers model={model} newest={newest} texts={texts} />
      <div className="px-4 pb-4">
        <MixDoors model={model} mix={newest} texts={texts} />
      </div>
      <Unfold summary={t("overview.charts")} isOpen={isOpen}>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(26rem,100%),1fr))] gap-x-8 gap-y-6 px-4 pt-2 pb-4">
          <Distribution model={model} mix={newest} asOf={asOf} texts={texts} />
          <Trend model={model} asOf={asOf} texts={texts} />
        </div>
      </Unfold>
    </section>
  );
}

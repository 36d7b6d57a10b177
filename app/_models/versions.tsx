import { GitCompareArrows } from "lucide-react";
import Link from "next/link";
import type { ModelHead, ModelPage } from "@/server/models/view";
import { compareLink, modelLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { ModelStatus } from "../_marks/model-status";
import { governedPeriods } from "./governed-periods";

/** Earlier and later models of the same sector, each to be read alone or beside this one. */
export function Versions({ model, texts }: { readonly model: ModelPage; readonly texts: Texts }) {
  const { t, say } = texts;
  if (model.versions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className="panel screen-only mt-4 px-4 py-3">
      <h2 id="versions" className="text-part">
        {t("models.versions")}
      </h2>
      <ul className="mt-1 divide-y divide-line text-table">
        {model.versions.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <span className="text-soft">{t(`models.${relationOf(other, model)}`)}</span>
            <Link prefetch={false} href={modelLink(other.id)} className="door">
              {say(other.title)}
            </Link>
            <ModelStatus status={other.status} />
            <span className="text-soft">{governedPeriods(other, texts)}</span>
            <Link prefetch={false} href={linkOf(other, model)} className="button ml-auto whitespace-normal">
              <GitCompareArrows aria-hidden className="size-4 shrink-0" />
              {t("models.compareWith")}
              <span className="sr-only"> {say(other.title)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const relationOf = (other: ModelHead, model: ModelHead): "earlier" | "later" | "alongside" => {
  if (other.governs.from === model.governs.from) return "alongside";
  return other.governs.from < model.governs.from ? "earlier" : "later";
};

/** The earlier one always stands on the left. */
const linkOf = (other: ModelHead, model: ModelHead): string =>
  relationOf(other, model) === "later" ? compareLink(model.id, other.id) : compareLink(other.id, model.id);

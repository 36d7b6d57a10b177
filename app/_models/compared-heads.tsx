import Link from "next/link";
import type { ModelComparison, ModelHead } from "@/server/models/view";
import { modelLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { ModelPurpose } from "../_marks/model-purpose";
import { ModelStatus } from "../_marks/model-status";
import { governedPeriods } from "./governed-periods";

/** The two models, each with its law and the periods it governs. */
export function ComparedHeads({ comparison: { left, right }, texts }: { readonly comparison: ModelComparison; readonly texts: Texts }) {
  const { t } = texts;
  return (
    <div className="panel mt-3 grid gap-x-8 gap-y-3 p-4 md:grid-cols-2">
      <Head name={t("compare.left")} model={left} texts={texts} />
      <Head name={t("compare.right")} model={right} texts={texts} />
    </div>
  );
}

function Head({ name, model, texts }: { readonly name: string; readonly model: ModelHead; readonly texts: Texts }) {
  const { t, say } = texts;
  return (
    <div>
      <p className="text-small text-soft">{name}</p>
      <p className="flex flex-wrap items-center gap-2">
        <Link prefetch={false} href={modelLink(model.id)} className="door font-semibold">
          {say(model.title)}
        </Link>
        <ModelStatus status={model.status} />
        <ModelPurpose purpose={model.purpose} t={t} />
      </p>
      <p className="text-small text-soft">
        {say(model.law.title)} {say(model.law.number)} · {governedPeriods(model, texts)}
      </p>
    </div>
  );
}

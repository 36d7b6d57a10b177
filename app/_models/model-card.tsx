import Link from "next/link";
import type { ModelHead } from "@/server/models/view";
import { modelLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { ModelStatus } from "../_marks/model-status";
import { ProvenanceBar } from "../_marks/provenance-bar";
import { GradeKey } from "./grade-key";
import { LawFacts } from "./law-facts";

export function ModelCard({ model, texts }: { readonly model: ModelHead; readonly texts: Texts }) {
  return (
    <li className="panel flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-part">
          <Link prefetch={false} href={modelLink(model.id)} className="door">
            {texts.say(model.title)}
          </Link>
        </h2>
        <ModelStatus status={model.status} />
      </div>
      <LawFacts model={model} texts={texts} />
      <GradeKey grades={model.grades} texts={texts} />
      <div className="mt-auto">
        <ProvenanceBar provenance={model.provenance} />
      </div>
    </li>
  );
}

import type { ModelOverview } from "@/server/overview/view";
import type { Texts } from "../_i18n/translate";
import { purposes } from "../_models/filter";
import { Section } from "../_shell/section";
import { ModelPanel } from "./model-panel";

/** As many models may have their charts open from the start. */
const fewModels = 3;

interface Props {
  readonly models: readonly ModelOverview[];
  readonly asOf: string;
  readonly texts: Texts;
}

/** Every rated model, credit grades apart from risk and size classes. */
export function ModelPanels({ models, asOf, texts }: Props) {
  const { t } = texts;
  const areFew = models.length <= fewModels;
  return purposes.map((purpose) => {
    const own = models.filter((model) => model.purpose === purpose).toSorted(inForceFirst);
    if (own.length === 0) return null;
    return (
      <Section key={purpose} title={t(`purpose.${purpose}`)} says={t(`purpose.${purpose}Says`)}>
        <div className={areFew ? "grid gap-4" : "grid items-start gap-4 lg:grid-cols-2"}>
          {own.map((model, index) => (
            <ModelPanel key={model.id} model={model} asOf={asOf} isOpen={areFew || (purpose === "credit" && index === 0)} texts={texts} />
          ))}
        </div>
      </Section>
    );
  });
}

const inForceFirst = (one: ModelOverview, other: ModelOverview): number =>
  Number(other.status === "inForce") - Number(one.status === "inForce");

import type { ModelPage } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";

export const blockAnchor = (key: string): string => `rules-${key}`;

/** The parts of the page as links, with how many rules each holds. */
export function PageSections({ model, texts: { t, say, number } }: { readonly model: ModelPage; readonly texts: Texts }) {
  return (
    <nav aria-label={t("models.sections")} className="screen-only mt-4">
      <ul className="flex flex-wrap gap-2">
        {model.blocks.map((block) => (
          <li key={block.key}>
            <a href={`#${blockAnchor(block.key)}`} className="button">
              {say(block.title)}{" "}
              <span className="text-soft tabular-nums">{number(block.groups.reduce((sum, group) => sum + group.rows.length, 0))}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="#examples" className="button">
            {t("models.examples")} <span className="text-soft tabular-nums">{number(model.examples.length)}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

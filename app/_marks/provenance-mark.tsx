import type { ProvenanceMark as Mark } from "@/server/models/view";
import { texts } from "../_i18n/texts";

/** Where a number was read: official plain, secondary dotted, proposal hatched. */
export async function ProvenanceMark({ mark }: { readonly mark: Mark }) {
  const { t } = await texts();
  return (
    <span className={`tag ${mark}`} title={t(`provenance.${mark}Says`)}>
      {t(`provenance.${mark}`)}
    </span>
  );
}

import type { ChainState } from "@/server/audit/chain-state";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";

/** Whether the chain still stands as it was last kept outside the database. */
export function ChainSaid({ anchor, texts: { t } }: { readonly anchor: ChainState["anchor"]; readonly texts: Texts }) {
  if (anchor === null) return <p className="panel p-3 text-soft text-table">{t("access.log.anchorNone")}</p>;
  const of = { at: instant(anchor.at), number: anchor.number };
  if (anchor.holds) return <p className="panel p-3 text-table">{t("access.log.anchor", of)}</p>;
  return (
    <p role="alert" className="rounded-box border border-act p-3 text-act text-table">
      {t("access.log.anchorBroken", of)}
    </p>
  );
}

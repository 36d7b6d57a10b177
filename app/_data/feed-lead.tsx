import type { Feed } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";
import { doorTags } from "./door-tags";
import { departmentsOf } from "./filter";
import { deskLink } from "./links";

/** How many departments and items have come in, and how many rows wait. */
export function FeedLead({ feeds, texts: { t } }: { readonly feeds: readonly Feed[]; readonly texts: Texts }) {
  const fed = feeds.filter(({ last }) => last !== null);
  if (fed.length === 0) return t("data.leadNone");
  const sum = (side: "open" | "waiting") => feeds.reduce((total, feed) => total + feed[side], 0);
  const [open, waiting] = [sum("open"), sum("waiting")];
  const tags = doorTags({ toOpen: deskLink({ state: "open" }), toWaiting: deskLink({ state: "waiting" }) });
  return (
    <>
      {t("data.lead", {
        departments: departmentsOf(feeds).length,
        items: feeds.length,
        fedDepartments: departmentsOf(fed).length,
        fedItems: fed.length,
      })}
      {open === 0 ? t("data.leadClean") : t.rich("data.leadOpen", { open, toOpen: tags.toOpen })}
      {waiting === 0 ? null : t.rich("data.leadWaiting", { waiting, toWaiting: tags.toWaiting })}
      {t("common.stop")}
    </>
  );
}

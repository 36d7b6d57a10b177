import Link from "next/link";
import type { Translate } from "../_i18n/translate";

/** The way back to the first of the data pages. */
export const BackToData = ({ t }: { readonly t: Translate }) => (
  <Link prefetch={false} href="/data" className="door screen-only text-table">
    {t("data.backToData")}
  </Link>
);

import clsx from "clsx";
import type { RatingChange } from "@/server/overview/view";
import { texts } from "../_i18n/texts";

const signs = { better: "▲", worse: "▼", other: "◆" } as const;

/** Which way a grade moved: a sign and the word for it. */
export async function Direction({ direction }: { readonly direction: RatingChange["direction"] }) {
  const { t } = await texts();
  return (
    <span className={clsx("whitespace-nowrap", direction === "better" && "text-good", direction === "worse" && "text-act")}>
      <span aria-hidden>{signs[direction]} </span>
      {t(`overview.${direction}`)}
    </span>
  );
}

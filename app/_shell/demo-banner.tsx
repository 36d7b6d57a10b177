import { FlaskConical } from "lucide-react";
import { texts } from "../_i18n/texts";

export async function DemoBanner() {
  const { t } = await texts();
  return (
    <p
      role="note"
      className="proposal flex items-center justify-center gap-2 border-x-0 border-t-0 bg-surface px-3 py-1 text-center text-small"
    >
      <FlaskConical aria-hidden className="size-3.5 shrink-0" />
      {t("shell.demo")}
    </p>
  );
}

import type { ProvenanceMark } from "@/server/models/view";
import { texts } from "../_i18n/texts";

const order = ["official", "secondary", "proposal"] as const;

/** The shares of a model's numbers by where they were read, in words and as a bar. */
export async function ProvenanceBar({ provenance }: { readonly provenance: Readonly<Record<ProvenanceMark, number>> }) {
  const { t } = await texts();
  return (
    <div>
      <div aria-hidden className="flex h-2 overflow-hidden rounded-full border border-line">
        {order.map((mark) => (
          <span key={mark} className={`provenance-${mark}`} style={{ flexGrow: provenance[mark] }} />
        ))}
      </div>
      <p className="mt-1 text-small text-soft tabular-nums">{t("provenance.shares", provenance)}</p>
    </div>
  );
}

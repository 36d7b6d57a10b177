"use client";

import { useTexts } from "../_i18n/use-texts";

const known = ["market", "tax", "transport", "construction", "tourism"] as const;

/** A sector in words; one that came with an outside model has no other name than its own. */
export function SectorName({ sector }: { readonly sector: string }) {
  const { t } = useTexts();
  const own = known.find((each) => each === sector);
  return <>{own ? t(`access.sectors.${own}`) : sector}</>;
}

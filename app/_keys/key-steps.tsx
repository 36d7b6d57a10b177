"use client";

import type { ListedKey } from "@/server/api-keys/list-api-keys";
import { Step } from "../_accounts/step";
import { useTexts } from "../_i18n/use-texts";
import { revokeKey, rotateKey } from "./acts";

/** What may be done about a key. The place stays when the key has ended, so that a new one is not lost from sight. */
export function KeySteps({ apiKeyId, state }: Pick<ListedKey, "apiKeyId" | "state">) {
  const { t } = useTexts();
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Step label={t("access.keys.rotate")} ask={t("access.keys.rotateAsk")} act={() => rotateKey(apiKeyId)} isOver={state !== "valid"} />
      <Step label={t("access.keys.revoke")} ask={t("access.keys.revokeAsk")} act={() => revokeKey(apiKeyId)} isOver={state === "revoked"} />
    </div>
  );
}

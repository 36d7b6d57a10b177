import type { HeldGrant } from "@/server/accounts/list-people";
import type { Texts } from "../_i18n/translate";

/** What a grant reaches beside sectors and towns, by name. */
export function reachOf({ departmentName, subjectId, bank }: HeldGrant, { t, say }: Texts): string | null {
  if (departmentName) return say(departmentName);
  if (subjectId !== null) return t("access.admin.subjectFile", { number: String(subjectId) });
  return bank === null ? null : t("access.admin.bankOf", { code: bank });
}

import type { Person } from "@/server/accounts/list-people";
import type { Texts } from "../_i18n/translate";

export function stateOf({ isClosed, isLocked }: Person, { t }: Texts): string {
  if (isClosed) return t("access.admin.closedTag");
  return t(isLocked ? "access.admin.locked" : "access.admin.open");
}

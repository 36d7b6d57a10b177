"use client";

import { useTexts } from "../_i18n/use-texts";
import { renewPassword, setClosed } from "./acts";
import { Step } from "./step";

interface Props {
  readonly userId: string;
  /** None where the account comes from the single sign-on, which keeps its password. */
  readonly username: string | null;
  readonly isClosed: boolean;
}

export function AccountSteps({ userId, username, isClosed }: Props) {
  const { t } = useTexts();
  return (
    <div className="flex flex-wrap items-start gap-3">
      {username === null ? null : (
        <Step label={t("access.admin.renew")} ask={t("access.admin.renewAsk")} act={() => renewPassword(username)} />
      )}
      <Step
        label={t(isClosed ? "access.admin.reopen" : "access.admin.close")}
        ask={t(isClosed ? "access.admin.reopenAsk" : "access.admin.closeAsk")}
        act={() => setClosed(userId, !isClosed)}
      />
    </div>
  );
}

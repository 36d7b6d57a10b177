"use client";

import { type FormEvent, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { askAuth } from "./ask-auth";

/** A new password; every other device is signed out. */
export function PasswordForm() {
  const { t } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly isWrong: boolean; readonly words: string } | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    setBusy(true);
    const answer = await askAuth("change-password", {
      currentPassword: given.get("old"),
      newPassword: given.get("new"),
      revokeOtherSessions: true,
    });
    setBusy(false);
    if (!answer.ok) return setTold({ isWrong: true, words: t(answer.reason) });
    form.reset();
    setTold({ isWrong: false, words: t("access.changed") });
    window.location.assign("/account");
  };
  return (
    <form method="post" onSubmit={send} className="panel grid max-w-md gap-3 p-4">
      <label>
        <span className="mb-1 block text-small text-soft">{t("access.oldPassword")}</span>
        <input className="field" type="password" name="old" autoComplete="current-password" required maxLength={200} />
      </label>
      <label>
        <span className="mb-1 block text-small text-soft">{t("access.newPassword")}</span>
        <input className="field" type="password" name="new" autoComplete="new-password" required minLength={12} maxLength={200} />
      </label>
      <div>
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t("access.changePassword")}
        </button>
      </div>
      {told === null ? null : (
        <p role={told.isWrong ? "alert" : "status"} className={told.isWrong ? "text-act" : "text-good"}>
          {told.words}
        </p>
      )}
    </form>
  );
}

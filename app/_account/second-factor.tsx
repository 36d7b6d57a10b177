"use client";

import { type FormEvent, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { askAuth } from "./ask-auth";

interface Begun {
  readonly key: string;
  readonly backupCodes: readonly string[];
}

/** Turning the second factor on, in two steps so that nobody is locked out by a key that was never added, and off again. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTexts();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get("password");
    const answer = await askAuth(isOn ? "two-factor/disable" : "two-factor/enable", { password });
    if (!answer.ok) return setWrong(t(answer.reason));
    if (isOn) return window.location.reload();
    setWrong(null);
    const codes = Array.isArray(answer.body.backupCodes) ? answer.body.backupCodes.map(String) : [];
    setBegun({ key: new URL(String(answer.body.totpURI)).searchParams.get("secret") ?? "", backupCodes: codes });
  };
  const confirm = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code")).trim();
    const answer = await askAuth("two-factor/verify-totp", { code });
    if (!answer.ok) return setWrong(t(answer.reason));
    window.location.reload();
  };

  return (
    <div className="panel grid max-w-md gap-3 p-4">
      <p>{t(isOn ? "access.isOn" : "access.isOff")}</p>
      {begun === null ? (
        <form method="post" onSubmit={begin} className="flex flex-wrap items-end gap-3">
          <label className="flex-1">
            <span className="mb-1 block text-small text-soft">{t("access.password")}</span>
            <input className="field" type="password" name="password" autoComplete="current-password" required maxLength={200} />
          </label>
          <button type="submit" className="button">
            {t(isOn ? "access.turnOff" : "access.turnOn")}
          </button>
        </form>
      ) : (
        <form method="post" onSubmit={confirm} className="grid gap-3">
          <p>{t("access.scan")}</p>
          <code className="select-all break-all rounded-box bg-raised p-2">{begun.key}</code>
          <p className="text-small text-soft">{t("access.backupCodes")}</p>
          <code className="select-all whitespace-pre-wrap rounded-box bg-raised p-2">{begun.backupCodes.join("  ")}</code>
          <label>
            <span className="mb-1 block text-small text-soft">{t("access.code")}</span>
            <input className="field" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9]{6}" required />
          </label>
          <button type="submit" className="button button-main">
            {t("access.confirmCode")}
          </button>
        </form>
      )}
      {wrong === null ? null : (
        <p role="alert" className="text-act">
          {wrong}
        </p>
      )}
    </div>
  );
}

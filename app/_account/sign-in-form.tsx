"use client";

import { KeyRound, LogIn } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { askAuth } from "./ask-auth";

interface Props {
  readonly next: string;
  /** Name of the single sign-on, where one is configured. */
  readonly provider: string | null;
  /** Whether the single sign-on has just sent somebody back without letting them in. */
  readonly hasFailed: boolean;
}

/** Six digits are the authenticator's; anything else is a backup code. */
const sendCode = (code: string) => askAuth(/^\d{6}$/.test(code) ? "two-factor/verify-totp" : "two-factor/verify-backup-code", { code });

/** Name and password, then the second factor where the account has one. */
export function SignInForm({ next, provider, hasFailed }: Props) {
  const { t } = useTexts();
  const [step, setStep] = useState<"password" | "code">("password");
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(hasFailed ? t("access.providerRefused") : null);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setWrong(null);
    const answer =
      step === "password"
        ? await askAuth("sign-in/username", { username: String(form.get("username")).trim(), password: form.get("password") })
        : await sendCode(String(form.get("code")).trim());
    setBusy(false);
    if (!answer.ok) return setWrong(t(answer.reason));
    if (answer.body.twoFactorRedirect === true) return setStep("code");
    // The whole page anew: nothing of who was here before stays.
    window.location.assign(next);
  };

  const throughProvider = async () => {
    setBusy(true);
    const answer = await askAuth("sign-in/social", { provider: "oidc", callbackURL: next, errorCallbackURL: "/sign-in" });
    if (answer.ok && typeof answer.body.url === "string") return window.location.assign(answer.body.url);
    setBusy(false);
    setWrong(t("access.providerAway"));
  };

  return (
    <form method="post" onSubmit={send} className="panel grid gap-4 p-5">
      {step === "password" ? (
        <>
          <label>
            <span className="mb-1 block text-small text-soft">{t("access.username")}</span>
            <input className="field" name="username" autoComplete="username" required maxLength={60} />
          </label>
          <label>
            <span className="mb-1 block text-small text-soft">{t("access.password")}</span>
            <input className="field" type="password" name="password" autoComplete="current-password" required maxLength={200} />
          </label>
        </>
      ) : (
        <label>
          <span className="mb-1 block text-small text-soft">{t("access.code")}</span>
          <input className="field" name="code" autoComplete="one-time-code" required maxLength={20} />
          <span className="mt-1 block text-small text-soft">{t("access.orBackupCode")}</span>
        </label>
      )}
      <button type="submit" className="button button-main" disabled={isBusy}>
        <LogIn aria-hidden className="size-4" />
        {t(isBusy ? "access.signingIn" : "access.signInGo")}
      </button>
      {provider === null ? null : (
        <button type="button" className="button" disabled={isBusy} onClick={throughProvider}>
          <KeyRound aria-hidden className="size-4" />
          {t("access.through")} {provider}
        </button>
      )}
      {wrong === null ? null : (
        <p role="alert" className="text-act">
          {wrong}
        </p>
      )}
    </form>
  );
}

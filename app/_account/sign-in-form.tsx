"use client";

import { KeyRound, LogIn } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTexts } from "../_i18n/use-texts";
import { askAuth } from "./ask-auth";

interface Props {
  readonly next: string;
  /** Name of the single sign-on, where one is configured. */
  readonly provider: string | null;
}

/** Name and password, then the second factor where the account has one. */
export function SignInForm({ next, provider }: Props) {
  const { t } = useTexts();
  const [step, setStep] = useState<"password" | "code">("password");
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setWrong(null);
    const answer =
      step === "password"
        ? await askAuth("sign-in/username", { username: String(form.get("username")).trim(), password: form.get("password") })
        : await askAuth("two-factor/verify-totp", { code: String(form.get("code")).trim() });
    setBusy(false);
    if (!answer.ok) return setWrong(t(answer.reason));
    if (answer.body.twoFactorRedirect === true) return setStep("code");
    // The whole page anew: nothing of who was here before stays.
    window.location.assign(next);
  };

  const throughProvider = async () => {
    setBusy(true);
    const answer = await askAuth("sign-in/oauth2", { providerId: "oidc", callbackURL: next, errorCallbackURL: "/sign-in" });
    if (answer.ok && typeof answer.body.url === "string") return window.location.assign(answer.body.url);
    setBusy(false);
    setWrong(t("access.providerAway"));
  };

  return (
    <form onSubmit={send} className="panel grid gap-4 p-5">
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
          <input className="field" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9]{6}" required />
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

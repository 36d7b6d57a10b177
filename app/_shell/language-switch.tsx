"use client";

import { Languages } from "lucide-react";
import { useTransition } from "react";
import { useTexts } from "../_i18n/use-texts";
import { keepPreference } from "./preferences";

export function LanguageSwitch() {
  const { t, locale } = useTexts();
  const [isPending, start] = useTransition();
  const other = locale === "en" ? "zh-CN" : "en";
  return (
    <button
      type="button"
      lang={other}
      disabled={isPending}
      className="button border-line"
      onClick={() => start(() => keepPreference("locale", other))}
    >
      <Languages aria-hidden className="size-4" />
      {t("shell.otherLanguage")}
    </button>
  );
}

"use client";

import { CircleAlert, RotateCw } from "lucide-react";
import Link from "next/link";
import { useTexts } from "./_i18n/use-texts";

const digestOf = (error: unknown): string | null =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;

export default function PageError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTexts();
  const digest = digestOf(error);
  return (
    <div role="alert" className="mx-auto max-w-xl py-16 text-center">
      <CircleAlert aria-hidden className="mx-auto size-9 text-act" />
      <h1 className="mt-3 text-page">{t("errors.title")}</h1>
      <p className="mt-2">{t("errors.says")}</p>
      <p className="text-soft">{t("errors.what")}</p>
      {digest === null ? null : (
        <p className="mt-2 text-soft text-table tabular-nums">
          {t("errors.number")} {digest}
        </p>
      )}
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <button type="button" className="button button-main" onClick={retry}>
          <RotateCw aria-hidden className="size-4" />
          {t("errors.retry")}
        </button>
        <Link href="/" className="button">
          {t("errors.home")}
        </Link>
      </div>
    </div>
  );
}

import { Compass } from "lucide-react";
import Link from "next/link";
import { texts } from "./_i18n/texts";

export default async function NotFound() {
  const { t } = await texts();
  return (
    <div className="mx-auto max-w-xl py-16 text-center">
      <Compass aria-hidden className="mx-auto size-9 text-soft" />
      <h1 className="mt-3 text-page">{t("errors.notFoundTitle")}</h1>
      <p className="mt-2 text-soft">{t("errors.notFoundSays")}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <Link href="/" className="button button-main">
          {t("errors.home")}
        </Link>
        <Link href="/subjects" className="button">
          {t("errors.toSubjects")}
        </Link>
      </div>
    </div>
  );
}

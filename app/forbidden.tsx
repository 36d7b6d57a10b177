import { DoorClosed } from "lucide-react";
import Link from "next/link";
import { texts } from "./_i18n/texts";

export default async function Forbidden() {
  const { t } = await texts();
  return (
    <div className="mx-auto max-w-xl py-16 text-center">
      <DoorClosed aria-hidden className="mx-auto size-9 text-soft" />
      <h1 className="mt-3 text-page">{t("access.forbiddenTitle")}</h1>
      <p className="mt-2 text-soft">{t("access.forbiddenSays")}</p>
      <div className="mt-5 flex flex-wrap justify-center gap-3">
        <Link href="/account" className="button button-main">
          {t("access.toAccount")}
        </Link>
        <Link href="/" className="button">
          {t("errors.home")}
        </Link>
      </div>
    </div>
  );
}

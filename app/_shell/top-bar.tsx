import Link from "next/link";
import { texts } from "../_i18n/texts";
import { SubjectSearch } from "../_search/subject-search";
import { BrandMark } from "./brand-mark";
import { LanguageSwitch } from "./language-switch";
import { SettingsMenu } from "./settings-menu";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

export async function TopBar({ theme }: { readonly theme: Theme }) {
  const { t } = await texts();
  return (
    <header className="screen-only sticky top-0 z-20 flex h-(--bar) items-center gap-3 border-line border-b bg-surface px-3 md:px-4">
      <Link href="/" className="flex items-center gap-2.5 rounded-box">
        <BrandMark />
        <span className="font-semibold text-part">{t("shell.brand")}</span>
        <span className="hidden border-line border-l pl-3 text-soft text-table lg:inline">{t("shell.tagline")}</span>
      </Link>
      <div className="ml-auto flex items-center gap-1 md:gap-3">
        <SubjectSearch />
        <div className="hidden items-center gap-3 md:flex">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
        <div className="md:hidden">
          <SettingsMenu theme={theme} />
        </div>
      </div>
    </header>
  );
}

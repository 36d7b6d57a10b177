import Link from "next/link";
import type { Claims } from "@/server/access/asker";
import type { AskerRole } from "@/server/access/roles";
import type { HeldGrant } from "@/server/accounts/list-people";
import { UserMenu } from "../_account/user-menu";
import { texts } from "../_i18n/texts";
import { SubjectSearch } from "../_search/subject-search";
import { BrandMark } from "./brand-mark";
import { LanguageSwitch } from "./language-switch";
import { SettingsMenu } from "./settings-menu";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

interface Props {
  readonly theme: Theme;
  readonly claims: Claims;
  readonly grants: readonly HeldGrant[];
}

export async function TopBar({ theme, claims, grants }: Props) {
  const { t } = await texts();
  return (
    <header className="screen-only sticky top-0 z-20 flex h-(--bar) items-center gap-3 border-line border-b bg-surface px-3 md:px-4">
      <Link href="/" className="flex items-center gap-2.5 rounded-box">
        <BrandMark />
        <span className="font-semibold text-part">{t("shell.brand")}</span>
        <span className="hidden border-line border-l pl-3 text-soft text-table lg:inline">{t("shell.tagline")}</span>
      </Link>
      <div className="ml-auto flex items-center gap-1 md:gap-3">
        {searches(claims.role) ? <SubjectSearch /> : null}
        <div className="hidden items-center gap-3 md:flex">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
        <div className="md:hidden">
          <SettingsMenu theme={theme} />
        </div>
        <UserMenu claims={claims} grants={grants} />
      </div>
    </header>
  );
}

const searches = (role: AskerRole): boolean => ["regulator", "inspector", "reviewer", "bankOfficer"].includes(role);

"use client";

import { Settings2 } from "lucide-react";
import { useTexts } from "../_i18n/use-texts";
import { LanguageSwitch } from "./language-switch";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

/** Language and theme behind one button, for a narrow screen. */
export function SettingsMenu({ theme }: { readonly theme: Theme }) {
  const { t } = useTexts();
  return (
    <>
      <button type="button" popoverTarget="settings-menu" className="grid size-10 place-items-center text-soft">
        <Settings2 aria-hidden className="size-5" />
        <span className="sr-only">{t("shell.settings")}</span>
      </button>
      <div id="settings-menu" popover="auto" className="menu panel p-4 text-ink">
        <div className="flex items-center gap-3">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
      </div>
    </>
  );
}

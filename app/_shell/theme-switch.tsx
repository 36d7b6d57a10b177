"use client";

import clsx from "clsx";
import { Monitor, Moon, Sun } from "lucide-react";
import { useState, useTransition } from "react";
import { useTexts } from "../_i18n/use-texts";
import { keepPreference } from "./preferences";
import { showTheme, type Theme } from "./theme";

const choices = [
  { theme: "system", Icon: Monitor },
  { theme: "light", Icon: Sun },
  { theme: "dark", Icon: Moon },
] as const;

export function ThemeSwitch({ theme }: { readonly theme: Theme }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState(theme);
  const [, start] = useTransition();
  const choose = (next: Theme) => {
    setChosen(next);
    showTheme(next);
    start(() => keepPreference("theme", next));
  };
  return (
    <fieldset className="flex rounded-box border border-line p-0.5">
      <legend className="sr-only">{t("shell.theme")}</legend>
      {choices.map(({ theme: each, Icon }) => (
        <button
          key={each}
          type="button"
          aria-pressed={chosen === each}
          title={t(`shell.${each}`)}
          onClick={() => choose(each)}
          className={clsx(
            "grid size-8 place-items-center rounded",
            chosen === each ? "bg-accent-wash text-accent" : "text-soft hover:text-ink",
          )}
        >
          <Icon aria-hidden className="size-4" />
          <span className="sr-only">{t(`shell.${each}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

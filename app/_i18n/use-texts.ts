"use client";

import { useMemo } from "react";
import { useLocale, useMessages } from "use-intl/react";
import { localeOf } from "./locale";
import type { Messages } from "./messages";
import { type Texts, textsOf } from "./translate";

/** The texts of the page's language, in a client component. */
export function useTexts(): Texts {
  const locale = useLocale();
  const messages = useMessages() as Messages;
  return useMemo(() => textsOf(localeOf(locale), messages), [locale, messages]);
}

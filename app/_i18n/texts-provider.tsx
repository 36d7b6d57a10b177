"use client";

import { type ReactNode, useMemo } from "react";
import type { Locale } from "./locale";
import type { Messages } from "./messages";
import { textsOf } from "./translate";
import { TextsContext } from "./use-texts";

/** Hands the texts of the page's language to client components. */
export function TextsProvider({
  locale,
  messages,
  children,
}: {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  const texts = useMemo(() => textsOf(locale, messages), [locale, messages]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

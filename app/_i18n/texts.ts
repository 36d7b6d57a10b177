import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { en } from "./en";
import { type Locale, localeOf } from "./locale";
import type { Messages } from "./messages";
import { type Texts, textsOf } from "./translate";
import { zhCN } from "./zh-CN";

export const currentLocale = cache(async (): Promise<Locale> => localeOf((await cookies()).get("locale")?.value));

export const messagesOf = (locale: Locale): Messages => (locale === "en" ? en : zhCN);

/** The texts of this request. */
export const texts = cache(async (): Promise<Texts> => {
  const locale = await currentLocale();
  return textsOf(locale, messagesOf(locale));
});

import type { Words } from "@/scoring/words";

export type Locale = "zh-CN" | "en";

export const localeOf = (cookie: string | undefined): Locale => (cookie === "en" ? "en" : "zh-CN");

/** The text of the chosen language; Chinese is the law's own. */
export const inLocale = (words: Words, locale: Locale): string => (locale === "en" ? words.en : words.zh);

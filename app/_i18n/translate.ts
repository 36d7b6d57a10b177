import type { Words } from "@/scoring/words";
import { inLocale, type Locale } from "./locale";
import type { Messages } from "./messages";
import { periodName } from "./period-name";
import { type Translate, translatorOf } from "./translator";

export type { Translate };

/** What a component needs to speak: the language, the texts by key, and the words that come with data. */
export interface Texts {
  readonly locale: Locale;
  readonly t: Translate;
  readonly say: (words: Words) => string;
  readonly number: (value: number) => string;
  /** "2025年度" */
  readonly period: (period: string) => string;
}

export function textsOf(locale: Locale, messages: Messages): Texts {
  const t = translatorOf(locale, messages);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    t,
    say: (words) => inLocale(words, locale),
    number: (value) => numbers.format(value),
    period: (period) => periodName(t, period),
  };
}

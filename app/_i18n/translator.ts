import { createTranslator } from "use-intl/core";
import type { Locale } from "./locale";
import type { Messages } from "./messages";
import type { zhCN } from "./zh-CN";

// The Chinese texts type the keys and their arguments for both languages.
export const translatorOf = (locale: Locale, messages: Messages) =>
  createTranslator({ locale, messages: messages as typeof zhCN, timeZone: "Asia/Shanghai" });

export type Translate = ReturnType<typeof translatorOf>;

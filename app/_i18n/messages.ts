import type { zhCN } from "./zh-CN";

type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };

/** The keys of the Chinese texts, with any wording. */
export type Messages = Same<typeof zhCN>;

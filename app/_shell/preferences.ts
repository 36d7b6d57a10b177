"use server";

import { cookies } from "next/headers";

const allowed = {
  locale: ["zh-CN", "en"],
  theme: ["system", "light", "dark"],
  rail: ["wide", "narrow"],
} as const;

export type Preference = keyof typeof allowed;

const oneYear = 365 * 24 * 60 * 60;

/** Keeps how a person likes to see the pages; anything else is refused in silence, for it can only come from outside the pages. */
export async function keepPreference(name: Preference, value: string): Promise<void> {
  const values: readonly string[] | undefined = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!values?.includes(value)) return;
  (await cookies()).set(name, value, { path: "/", maxAge: oneYear, sameSite: "lax" });
}

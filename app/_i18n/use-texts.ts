"use client";

import { createContext, useContext } from "react";
import type { Texts } from "./translate";

export const TextsContext = createContext<Texts | null>(null);

/** The texts of the page's language, in a client component. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error("useTexts stands outside TextsProvider");
  return texts;
}

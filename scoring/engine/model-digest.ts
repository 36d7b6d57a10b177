import type { Model } from "./define-model";

/** FNV-1a over two lanes: not for secrecy, only to tell that a model's data changed. */
const digestOf = (text: string): string => {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [low, high].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
};

/** Catalogue items count by their id: their column names may grow without touching a frozen model. */
const plain = (key: string, value: unknown): unknown => (key === "item" ? (value as { id: string }).id : value);

/** A short digest of everything a model says. A stored rating keeps it; a frozen model's digest must not change. */
export const modelDigest = (model: Model): string => digestOf(JSON.stringify(model, plain));

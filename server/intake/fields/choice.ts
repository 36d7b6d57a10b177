import type { Field } from "@/scoring/catalogue/field";
import { type Outcome, wrong } from "./outcome";

const spellingsOf = new WeakMap<Field, ReadonlyMap<string, string>>();

/** A code, an alias, or the words in either language. */
export function checkChoice(text: string, field: Field): Outcome {
  const code = spellings(field).get(text.toLowerCase());
  if (code !== undefined) return code;
  const { zh, en } = accepted(field);
  return wrong("choice.unknown", `不在可选范围内。请填代码或名称之一：${zh}`, `Not one of the choices. Give a code or a name: ${en}`);
}

function spellings(field: Field): ReadonlyMap<string, string> {
  const known = spellingsOf.get(field);
  if (known) return known;
  const codes = Object.entries(field.choices ?? {});
  const made = new Map([
    ...codes.flatMap(([code, words]) => [[words.en.toLowerCase(), code] as const, [words.zh.toLowerCase(), code] as const]),
    ...Object.entries(field.aliases ?? {}).map(([alias, code]) => [alias.toLowerCase(), code] as const),
    ...codes.map(([code]) => [code.toLowerCase(), code] as const),
  ]);
  spellingsOf.set(field, made);
  return made;
}

const shownChoices = 12;

function accepted(field: Field): { zh: string; en: string } {
  const all = Object.entries(field.choices ?? {});
  const some = all.slice(0, shownChoices);
  const isCut = all.length > shownChoices;
  return {
    zh: some.map(([code, words]) => `${code} ${words.zh}`).join("；") + (isCut ? ` …… 共 ${all.length} 项` : ""),
    en: some.map(([code, words]) => `${code} ${words.en}`).join("; ") + (isCut ? ` … ${all.length} in all` : ""),
  };
}

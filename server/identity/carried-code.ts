import type { CatalogueItem } from "@/scoring/catalogue/item";

/** The field in which records of an item carry the code of their row, by item, as text of JSON. */
export const codeFields = (items: readonly CatalogueItem[]): string =>
  JSON.stringify(Object.fromEntries(items.filter(({ subject }) => subject.by === "uscc").map((item) => [item.id, item.subject.codeField])));

/** A registration, of which a subject has one a code: its key holds nothing but the code, which is left out of it. */
export const isKeyedByCode = ({ makesSubject, subject, key }: CatalogueItem): boolean =>
  makesSubject === true && subject.by === "uscc" && key.length === 1 && key[0] === subject.codeField;

export const keyedByCode = (items: readonly CatalogueItem[]): string[] => items.filter(isKeyedByCode).map(({ id }) => id);

/** The code that the row of a record carried, whomever the record stands under. */
export const carriedCode = (record: string, fields: string): string => `${record}.data ->> (${fields}::text::jsonb ->> ${record}.item)`;

/** A registration under another code than the entry's own is told apart by that code, so that it displaces none. */
export const placedKey = (record: string, code: string, fields: string, keyed: string): string => {
  const carried = `(${carriedCode(record, fields)})`;
  return `case when ${record}.item <> all(${keyed}) or ${carried} is null then ${record}.record_key
    when ${carried} = ${code} then '[]' else json_build_array(${carried})::text end`;
};

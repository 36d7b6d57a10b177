import { describe, expect, it } from "vitest";
import { catalogue } from "@/scoring/catalogue/catalogue";

it("no two items share an id or a code", () => {
  for (const of of ["id", "code"] as const) {
    const seen = catalogue.map((item) => item[of]);
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([]);
  }
});

describe.each(catalogue)("$id", (item) => {
  it("names only fields it has", () => {
    const named = [
      item.subject.codeField,
      item.subject.nameField,
      ...item.key,
      item.occurredOn,
      item.decidedOn,
      item.effectiveUntil,
      ...(item.ordered ?? []).flat(),
    ];
    for (const field of named.filter((each) => each !== undefined)) expect(Object.keys(item.fields)).toContain(field);
  });

  it("dates its records by fields that are days and always there", () => {
    for (const field of [item.occurredOn, item.decidedOn ?? item.occurredOn]) {
      expect(item.fields[field]?.type).toBe("day");
      expect(item.fields[field]?.required).toBe(true);
    }
  });

  it("takes each column for one field alone", () => {
    const columns = Object.values(item.fields).flatMap((field) => field.columns);
    expect(columns.filter((each, index) => columns.indexOf(each) !== index)).toEqual([]);
  });

  it("offers every alias for a choice it has", () => {
    for (const field of Object.values(item.fields)) {
      for (const code of Object.values(field.aliases ?? {})) expect(Object.keys(field.choices ?? {})).toContain(code);
    }
  });

  it("says on what basis it is collected and how long it is shown", () => {
    expect(item.basis.words.zh.length).toBeGreaterThan(5);
    if (item.class === "general" || item.class === "serious") expect(item.shownForMonths).toBeGreaterThan(0);
  });
});

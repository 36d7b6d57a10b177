import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/scoring/catalogue/catalogue";
import { modelDigest } from "@/scoring/engine/model-digest";
import { factKinds } from "@/scoring/facts/kinds";
import { mechanisms } from "@/scoring/mechanisms/mechanisms";
import { registry } from "@/scoring/models/registry";
import { packed, revived } from "@/server/models/adopted/document";
import { itemProblems } from "@/server/models/adopted/item-problems";
import { shapeProblems } from "@/server/models/adopted/shape-problems";

const read = (file: string): string => readFileSync(file, "utf8");

describe.each(registry)("$model.id as a document", ({ model, examples }) => {
  const document = packed({ model, examples, text: read(`scoring/models/${model.id}/text.md`) });

  it("has the shape that an outside model must have, so that the two cannot drift apart", () => {
    expect(shapeProblems(document)).toEqual([]);
    expect(itemProblems(document, [])).toEqual([]);
    expect(document.items).toEqual([]);
  });

  it("survives being kept as text, rule for rule", () => {
    const back = revived(JSON.parse(JSON.stringify(document)));
    expect(modelDigest(back.model)).toBe(modelDigest(model));
    expect(back.examples).toEqual(examples);
    for (const fact of Object.values(back.model.facts))
      expect(fact.item).toBe(Object.values(model.facts).find(({ item }) => item.id === fact.item.id)?.item);
  });
});

it("the catalogue itself passes the checks of an item that is brought from outside", () => {
  const document = { model: {}, examples: [], text: "", items: catalogue };
  expect(itemProblems(document, [])).toEqual([]);
});

describe("docs/models.md", () => {
  const page = read("docs/models.md");

  it.each(["model.ts", "examples.ts", "text.md"])("shows %s of the outside model as CI runs it", (file) => {
    const kept = read(`tests/fixtures/outside-model/ferry-operators/${file}`).trimEnd();
    expect(page).toContain(`\`\`\`${file.endsWith(".md") ? "md" : "ts"}\n${kept}\n\`\`\``);
  });

  it("names every mechanism and every kind of fact", () => {
    for (const { name } of mechanisms) expect(page, name).toContain(`\`${name}\``);
    for (const kind of Object.keys(factKinds)) expect(page, kind).toContain(`\`${kind}\``);
  });
});

it("scoring/public.ts offers every mechanism, fact and condition to models outside", () => {
  const offered = read("scoring/public.ts");
  const imported = (file: string, folder: string, but: string) =>
    [...read(file).matchAll(/from "\.\/([a-z-]+)"/g)].flatMap(([, name]) => (name === but ? [] : `"./${folder}/${name}"`));
  const conditions = [...read("scoring/engine/condition.ts").matchAll(/^export const (\w+) =/gm)].flatMap(([, name]) =>
    /Of$|Sql$|Check$/.test(name as string) ? [] : `  ${name},`,
  );
  const wanted = [
    ...imported("scoring/mechanisms/mechanisms.ts", "mechanisms", "mechanism"),
    ...imported("scoring/facts/kinds.ts", "facts", "kind"),
    ...conditions,
  ];
  expect(wanted.length).toBeGreaterThan(25);
  expect(
    wanted.filter((each) => !offered.includes(each)),
    "export these from scoring/public.ts",
  ).toEqual([]);
});

import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { scaled, unscaled } from "@/scoring/engine/decimal";
import type { Model } from "@/scoring/engine/define-model";
import type { Example } from "@/scoring/engine/example";
import { isPlatformItem } from "@/scoring/facts/platform";
import { modelFor, registry } from "@/scoring/models/registry";
import { towns } from "./city";
import { inventedId } from "./driver-rows";
import { inventedUscc } from "./firm";
import type { Row } from "./row";

/** Numbers above those of the city's own subjects. */
const firstFirm = 990_001;
const firstDriver = 3_300_001;
/** So many of a model's examples become subjects. */
const mostOfAModel = 14;

export interface Exemplar {
  readonly code: string;
  readonly isPerson: boolean;
  readonly name: string;
  readonly example: Example;
}

/** Only what a department could have sent can be sent for them: examples that stand on other ratings are left out. */
const canBeSent = ({ records }: Example): boolean => records.every(({ item }) => !isPlatformItem(item.id));

const shortTitle = ({ sector, title }: Model): string => (sector === "tax-credit" ? "税务" : title.zh.replace(/（.*/, ""));

const examplesOf = (model: Model, examples: readonly Example[], until: string): Example[] => {
  const governs = model.cadence === "year" && model.status !== "suspended" && modelFor(model.sector, until) === model;
  return governs ? examples.filter((example) => example.period <= until && canBeSent(example)).slice(0, mostOfAModel) : [];
};

/** Subjects made from the worked examples of the models in force in the last period, so that a score on screen is one that an example fixes. */
export const exemplars = (until: string): Exemplar[] =>
  registry
    .flatMap(({ model, examples }) => examplesOf(model, examples, until).map((example) => ({ model, example })))
    .map(({ model, example }, index) => {
      const isPerson = model.subjectKinds.includes("licensedPerson");
      const number = example.title.zh.split("　")[0] ?? "";
      return {
        code: isPerson ? inventedId(firstDriver + index) : inventedUscc(false, firstFirm + index),
        isPerson,
        name: isPerson ? `示例司机${number}（虚构）` : `信衡示例·${shortTitle(model)}${number}（虚构）有限公司`,
        example,
      };
    });

export const exemplarRegistration = ({ code, name }: Exemplar): Row => ({
  名称: name,
  统一社会信用代码: code,
  成立日期: "2015-06-01",
  类型: "有限责任公司",
  所属镇街: towns[0],
  行业门类: "制造业",
  规模: "小型",
});

/** A value as a department writes it: yes and no in words, amounts in the unit of their column. */
const written = (item: CatalogueItem, field: string, value: string | number | boolean): string => {
  if (typeof value === "boolean") return value ? "是" : "否";
  return item.fields[field]?.written === "tenThousand" ? unscaled(scaled(String(value), 2), 6) : String(value);
};

const rowOf = (item: CatalogueItem, code: string, data: Readonly<Record<string, string | number | boolean>>, name: string): Row => ({
  ...Object.fromEntries(
    Object.entries(data).map(([field, value]) => [item.fields[field]?.columns[0] ?? field, written(item, field, value)]),
  ),
  [item.fields[item.subject.codeField]?.columns[0] ?? ""]: code,
  ...(item.subject.nameField ? { [item.fields[item.subject.nameField]?.columns[0] ?? ""]: name } : {}),
});

/** Fields that number a document or a certificate must differ between subjects; examples all use the same few. */
const numbered = (item: CatalogueItem, data: Readonly<Record<string, string | number | boolean>>, index: number) =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      item.key.includes(field) && item.fields[field]?.type === "text" && typeof value === "string" ? `${value}-${index}` : value,
    ]),
  );

/** The exemplars' rows of one catalogue item, without registrations. */
export const exemplarRows = (itemId: string, until: string): Row[] => {
  const item = catalogueItem(itemId);
  if (!item || item.id === "registration") return [];
  return exemplars(until).flatMap(({ code, name, example }, index) =>
    example.records.filter((record) => record.item.id === itemId).map(({ data }) => rowOf(item, code, numbered(item, data, index), name)),
  );
};

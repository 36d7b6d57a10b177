import { catalogueItem } from "@/scoring/catalogue/catalogue";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import type { Example } from "@/scoring/engine/example";
import { modelFor, registry } from "@/scoring/models/registry";
import { towns } from "./city";
import { inventedId } from "./driver-rows";
import { inventedUscc } from "./firm";
import type { Row } from "./row";

/** Numbers above those of the city's own subjects. */
const firstFirm = 990_001;
const firstDriver = 3_300_001;

export interface Exemplar {
  readonly code: string;
  readonly isPerson: boolean;
  readonly number: string;
  readonly example: Example;
}

/** Subjects made from the worked examples of the models in force in the last period, so that a score on screen is one that an example fixes. */
export const exemplars = (until: string): Exemplar[] =>
  registry.flatMap(({ model, examples }) =>
    (modelFor(model.sector, until) === model ? examples : [])
      .filter((example) => example.period <= until)
      .map((example, index) => {
        const isPerson = model.subjectKinds.includes("licensedPerson");
        return {
          code: isPerson ? inventedId(firstDriver + index) : inventedUscc(false, firstFirm + index),
          isPerson,
          number: example.title.zh.split("　")[0] ?? "",
          example,
        };
      }),
  );

export const exemplarRegistration = ({ code, number }: Exemplar): Row => ({
  名称: `信衡示例·税务${number}（虚构）有限公司`,
  统一社会信用代码: code,
  成立日期: "2015-06-01",
  类型: "有限责任公司",
  所属镇街: towns[0],
  行业门类: "制造业",
  规模: "小型",
});

const rowOf = (item: CatalogueItem, code: string, data: Readonly<Record<string, string | number | boolean>>, number: string): Row => ({
  ...Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      item.fields[field]?.columns[0] ?? field,
      value === true ? "是" : value === false ? "否" : String(value),
    ]),
  ),
  [item.fields[item.subject.codeField]?.columns[0] ?? ""]: code,
  ...(item.subject.nameField ? { [item.fields[item.subject.nameField]?.columns[0] ?? ""]: `示例司机${number}（虚构）` } : {}),
});

/** The exemplars' rows of one catalogue item, without registrations. */
export const exemplarRows = (itemId: string, until: string): Row[] => {
  const item = catalogueItem(itemId);
  if (!item) return [];
  return exemplars(until).flatMap(({ code, number, example }, index) =>
    example.records
      .filter((record) => record.item.id === itemId)
      .map(({ data }) => rowOf(item, code, "certificateNumber" in data ? { ...data, certificateNumber: `SL${index}` } : data, number)),
  );
};

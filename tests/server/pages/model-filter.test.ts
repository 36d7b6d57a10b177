import { describe, expect, it } from "vitest";
import { families, filtered, modelFilterOf } from "@/app/_models/filter";
import { modelById } from "@/scoring/models/registry";
import { modelHead } from "@/server/models/model-head";
import { ferry } from "../models/ferry-model";

const heads = ["tax-credit/2014", "tax-credit/2025", "taxi-drivers/2022"].flatMap((id) => {
  const model = modelById(id);
  return model ? [modelHead(model)] : [];
});
const all = [...heads, modelHead(ferry)];
const rated = [{ modelId: "tax-credit/2025", period: "2025", subjects: 7 }];
const found = (search: Record<string, string>) => filtered(all, rated, modelFilterOf(search)).map(({ id }) => id);

describe("the filter of the models", () => {
  it.each([
    [{ query: "纳税 2025" }, ["tax-credit/2025"]],
    [{ query: "TAXI" }, ["taxi-drivers/2022"]],
    [{ purpose: "risk" }, ["ferry/2026"]],
    [{ status: "historical" }, ["tax-credit/2014"]],
    [{ kind: "licensedPerson" }, ["taxi-drivers/2022"]],
    [{ data: "rated" }, ["tax-credit/2025"]],
    [{ data: "empty", kind: "enterprise" }, ["tax-credit/2014", "ferry/2026"]],
    [{ purpose: "nonsense" }, all.map(({ id }) => id)],
  ])("%j", (search, ids) => {
    expect(found(search)).toEqual(ids);
  });

  it("puts the version in force before the earlier one of its sector", () => {
    expect(families(all).map((family) => family.map(({ id }) => id))).toEqual([
      ["tax-credit/2025", "tax-credit/2014"],
      ["taxi-drivers/2022"],
      ["ferry/2026"],
    ]);
  });
});

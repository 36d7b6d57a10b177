import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { withDigest, withRegistryLines } from "@/scripts/new-model/registry-lines";
import { codeName } from "@/scripts/new-model/skeleton";
import { outsideSuite } from "./outside-suite";

const suite = outsideSuite([]);
const names = { sector: "ferry-pilots", name: "2027", year: "2027", today: "2026-11-24" };

it("a model written outside by the command rates at once, and says what to do next", async () => {
  const folder = path.join(suite.folder, "pilots");
  const { code, out, err } = await suite.run("new-model", "ferry-pilots", "2025", "--outside", folder);
  expect(code, err).toBe(0);
  for (const file of ["model.ts", "examples.ts", "text.md", "package.json", "tsconfig.json"])
    expect(existsSync(path.join(folder, file)), file).toBe(true);
  expect(out).toContain("接下来 / what to do next（docs/models.md）");
  expect(out).toContain(`在 xinheng.config.ts 的 models 中加入 ${JSON.stringify(folder)}`);
  suite.configure(["./pilots"]);
  const models = await suite.run("models");
  expect(models.code, models.err).toBe(0);
  expect(models.out).toMatch(/ferry-pilots\/2025 .*建议 proposed .*参评 rated/);
});

it("nothing that is there is written over", async () => {
  expect((await suite.run("new-model", "ferry-pilots", "2025", "--outside", path.join(suite.folder, "pilots"))).err).toContain(
    "不是空文件夹，没有写入",
  );
  expect((await suite.run("new-model", "taxi-drivers", "2022")).err).toContain("模型 taxi-drivers/2022 已有，编号不得重复使用");
  expect((await suite.run("new-model", "Ferry", "2022")).err).toContain("领域“Ferry”应为小写字母、数字和连字符");
});

it("inside, the registry gains its two imports by path and its line, the digests theirs", () => {
  const before = readFileSync("scoring/models/registry.ts", "utf8").split("\n");
  const after = withRegistryLines(before.join("\n"), names).split("\n");
  const added = after.filter((line) => !before.includes(line));
  expect(added).toEqual([
    'import { ferryPilots2027Examples } from "./ferry-pilots/2027/examples";',
    'import { ferryPilots2027 } from "./ferry-pilots/2027/model";',
    "  { model: ferryPilots2027, examples: ferryPilots2027Examples },",
  ]);
  expect(after).toHaveLength(before.length + 3);
  expect(after.indexOf("];") - after.indexOf(added[2] as string)).toBe(1);
  expect(codeName({ sector: "a-b-c", name: "north-2" })).toBe("aBCNorth2");
  expect(withDigest('{\n  "a/1": "x"\n}\n', "b/2", "y")).toBe('{\n  "a/1": "x",\n  "b/2": "y"\n}\n');
});

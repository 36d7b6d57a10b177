import { type Page, test } from "@playwright/test";
import { inventedUscc } from "./invented-uscc";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

// Names and codes of one run: what was merged before cannot be merged again.
const mark = Date.now().toString().slice(-5);
const kept = { name: `虚构保留${mark}公司`, code: inventedUscc(850_000 + 2 * (Number(mark) % 20_000)) };
const goes = { name: `虚构并入${mark}公司`, code: inventedUscc(850_001 + 2 * (Number(mark) % 20_000)) };
const pair = `${goes.name} 并入 ${kept.name}`;

test.use({ storageState: signedInAs("steward") });

async function register(page: Page): Promise<void> {
  const text = `企业名称,统一社会信用代码,成立日期,注册资本\n${[kept, goes].map(({ name, code }) => `${name},${code},2020-01-02,6万元`).join("\n")}`;
  await page.goto("/data/upload?item=registration");
  await page.getByLabel(/^文件/).setInputFiles({ name: `合并${mark}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "上传并预览" }).click();
  await page.getByRole("button", { name: "报送" }).click();
  await expect(page.getByText(/共 2 行：新增 2/)).toBeVisible();
}

test("a steward proposes a merge, a reviewer decides and undoes it; who proposed it cannot", async ({ page, browser }) => {
  await register(page);
  await page.goto(`/data/merges/new?kept=${kept.code}&merged=${goes.code}`);
  await page.getByRole("textbox", { name: /^理由/ }).fill("名称地址相同");
  await page.getByRole("button", { name: "提议合并" }).click();
  await expect(page.getByText("已提议，请由另一人审核。")).toBeVisible();
  await page.goto("/data/merges");
  const own = page.getByRole("article", { name: pair });
  await expect(own.getByText(/^演示·数据专员.* 提议，/)).toBeVisible();
  await expect(own.getByRole("button")).toHaveCount(0);

  const other = await browser.newContext({ storageState: signedInAs("reviewer") });
  const desk = await other.newPage();
  await desk.goto("/data/merges");
  const proposed = desk.getByRole("article", { name: pair });
  await proposed.getByRole("textbox", { name: /^理由/ }).fill("核对营业执照");
  await proposed.getByRole("button", { name: "同意合并" }).click();
  await expect(desk.getByRole("article", { name: pair })).toHaveCount(0);

  await desk.goto("/data/merges?state=done");
  const done = desk.getByRole("article", { name: pair });
  await expect(done.getByText(/^演示·数据专员.* 提议，.*；演示·复核员.* 同意，/)).toBeVisible();
  await done.getByRole("textbox", { name: /^理由/ }).fill("并错了");
  await done.getByRole("button", { name: "撤销合并" }).click();
  await expect(done).toHaveCount(0);
  await desk.goto("/data/merges?state=undone");
  await expect(desk.getByRole("article", { name: pair })).toBeVisible();
  await other.close();
});

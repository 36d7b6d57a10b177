import { test } from "@playwright/test";
import { inventedUscc } from "./invented-uscc";
import { expect } from "./patient-expect";

// A name of its own for each run: the same row sent twice would be a duplicate.
const mark = Date.now().toString().slice(-6);

test("a steward uploads, maps, previews, finds the kept row, mends it and sends it again", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByRole("heading", { level: 1, name: "数据" })).toBeVisible();
  await page.getByRole("link", { name: "上传文件" }).click();

  const item = page.getByRole("combobox", { name: "目录项" });
  await item.fill((await page.locator("datalist option[value*='登记']").first().getAttribute("value")) ?? "");
  const good = inventedUscc(700_000 + Number(mark.slice(-5)));
  const rows = [
    `虚构甲${mark}有限公司,${good},2020-01-02,100万元人民币`,
    `虚构乙${mark}有限公司,910000000000000000,2020-01-02,100万元人民币`,
  ];
  const text = ["单位,统一社会信用代码,成立日期,注册资本", ...rows].join("\n");
  await page.getByLabel(/^文件/).setInputFiles({ name: `名单${mark}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "上传并预览" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "核对列与预览" })).toBeVisible();
  await expect(page.getByText(/还缺必填字段/)).toBeVisible();
  await page.getByRole("combobox", { name: "读作 单位" }).selectOption("name");
  await page.getByRole("button", { name: "按此预览" }).click();
  await expect(page.getByText(/还缺必填字段/)).toHaveCount(0);
  const preview = page.getByRole("table", { name: "前 2 行" });
  await expect(preview.getByRole("row").nth(1)).toContainText("可以入库");
  await expect(preview.getByRole("row").nth(2)).toContainText("待纠错");

  await page.getByRole("button", { name: "报送" }).click();
  await expect(page).toHaveURL(/\/data\/batches\/\d+/);
  await expect(page.getByText(/共 2 行：新增 1，.*待纠错 1/)).toBeVisible();

  await page.getByRole("table", { name: "待纠错与等待的原因" }).getByRole("link", { name: "第 3 行" }).click();
  const code = page.getByRole("textbox", { name: /统一社会信用代码/ });
  await expect(code).toHaveValue("910000000000000000");
  await page.getByRole("button", { name: "检查并重新报送" }).click();
  await expect(page.getByText("还不能报送，这一行保持原状：")).toBeVisible();
  await code.fill(inventedUscc(800_000 + Number(mark.slice(-5))));
  await page.getByRole("button", { name: "检查并重新报送" }).click();
  await expect(page.getByText("这一行已处理（已重新报送）")).toBeVisible();
});

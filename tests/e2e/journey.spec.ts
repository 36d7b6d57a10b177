import { test } from "@playwright/test";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

test.use({ storageState: signedInAs("regulator") });

test("from the overview through a number to the list, a subject and its score", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "总览" })).toBeVisible();
  await expect(page.getByText("演示数据：城市、主体与记录均为虚构")).toBeVisible();

  const tax = page.getByRole("region", { name: /^纳税缴费信用/ });
  const best = tax.getByRole("listitem").filter({ hasText: "A" }).first().getByRole("link");
  const count = (await best.innerText()).split(/\s+/)[1] ?? "";
  await best.click();

  await expect(page).toHaveURL(/grade=A/);
  await expect(page.getByText(`符合条件的主体共 ${count} 个`)).toBeVisible();
  await expect(page.getByRole("table", { name: "信用主体" }).getByRole("row").nth(1)).toContainText("A");

  await page.getByRole("searchbox", { name: "名称或代码" }).fill("税务例2（");
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: "信衡示例·税务例2（虚构）有限公司" }).click();

  await expect(page.getByText(/评为A级，得分 95\.4。/)).toBeVisible();
  const ledger = page.getByRole("table", { name: /计分明细$/ });
  await expect(ledger.getByRole("row").nth(1)).toContainText("起评分");
  await expect(ledger.getByText("各行分值相加等于得分 95.4")).toBeVisible();
});

// Worked example 2 of the tax rulebook: 100 − 15 + 5 + 3 + 2.4 = 95.4.
test("a line of the ledger opens its citation and leads to its record", async ({ page }) => {
  await page.goto("/subjects?query=税务例2（");
  await page.getByRole("link", { name: "信衡示例·税务例2（虚构）有限公司" }).click();
  const line = page
    .getByRole("table", { name: /计分明细$/ })
    .getByRole("row")
    .filter({ hasText: "−5" })
    .first();

  await line.getByRole("button", { name: /^查看依据/ }).click();
  await expect(line.getByText("国家税务总局公告2025年第12号").last()).toBeVisible();
  await page.keyboard.press("Escape");

  await line.getByRole("link", { name: /税务局/ }).click();
  await expect(page).toHaveURL(/#record-\d+$/);
});

test("a number behind a chart equals the list it opens", async ({ page }) => {
  await page.goto("/");
  const figure = page.getByRole("figure", { name: /等级分布/ }).first();
  await figure.getByRole("button", { name: "表", exact: true }).click();
  const number = figure.getByRole("row").nth(2).getByRole("link");
  const count = await number.innerText();
  await number.click();
  await expect(page.getByText(`符合条件的主体共 ${count} 个`)).toBeVisible();
});

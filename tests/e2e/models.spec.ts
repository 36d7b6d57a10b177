import { test } from "@playwright/test";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

test.use({ storageState: signedInAs("regulator") });

test("models are narrowed by a word and by purpose, and the address keeps it", async ({ page }) => {
  await page.goto("/models");
  await page.getByRole("searchbox", { name: "名称、文件或机关" }).fill("纳税缴费");
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page).toHaveURL(/query=/);
  await expect(page.getByRole("link", { name: /^纳税缴费信用评价/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^出租汽车驾驶员/ })).toHaveCount(0);

  await page.getByRole("combobox", { name: "用途" }).selectOption("size");
  await expect(page.getByText("没有模型同时符合这些条件")).toBeVisible();
  await page.getByRole("link", { name: "清除" }).click();
  await expect(page.getByRole("link", { name: /^出租汽车驾驶员/ }).first()).toBeVisible();
});

test("a model without ratings says so", async ({ page }) => {
  await page.goto("/models?data=empty");
  await expect(page.getByRole("cell", { name: "尚无数据" }).first()).toBeVisible();
});

test("from a model to its earlier version beside it: 93 points are new, a failure to withhold costs 5 instead of 3", async ({ page }) => {
  await page.goto("/models/tax-credit/2025");
  await page.getByRole("link", { name: /^与本版并列比较 纳税信用评价（2014年办法）$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "版本并列比较" })).toBeVisible();

  const opening = page.getByRole("table", { name: "起评分", exact: true }).getByRole("row").filter({ hasText: "新增" });
  await expect(opening.getByRole("cell").nth(1)).toHaveText("无此条");
  await expect(opening.getByRole("cell").nth(2)).toContainText("93分");

  const withholding = page.getByRole("row").filter({ hasText: "020302" });
  await expect(withholding.getByRole("cell").nth(1)).toContainText("−3分");
  await expect(withholding.getByRole("cell").nth(2)).toContainText("−5分");
});

test("what two versions have in common opens behind its count", async ({ page }) => {
  await page.goto("/models/compare?left=tax-credit/2014&right=tax-credit/2025");
  const ladder = page.locator("#compare-ladder");
  await expect(ladder.getByText("90分以上（含）").first()).toBeHidden();
  await ladder.getByText("4 条未变").last().click();
  await expect(ladder.getByText("90分以上（含）").first()).toBeVisible();
});

test("a comparison with nothing chosen asks for two models", async ({ page }) => {
  await page.goto("/models/compare");
  await expect(page.getByText("选择两个模型，逐条看出增加、取消和改动。")).toBeVisible();
  await page.getByRole("combobox", { name: "左" }).selectOption("tax-credit/2014");
  await page.getByRole("combobox", { name: "右" }).selectOption("tax-credit/2025");
  await page.getByRole("button", { name: "比较" }).click();
  await expect(page.getByText(/^从纳税信用评价（2014年办法）到纳税缴费信用评价（2025年办法）/)).toBeVisible();
});

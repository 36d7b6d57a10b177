import { test } from "@playwright/test";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

test.use({ storageState: signedInAs("regulator") });

test("the search opens by key, is walked by arrows and opens a subject", async ({ page }) => {
  await page.goto("/models");
  await expect(page.getByRole("button", { name: "搜索主体" })).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: "搜索主体" })).toBeFocused({ timeout: 500 });
  }).toPass();

  await page.getByRole("combobox", { name: "搜索主体" }).fill("税务例2（");
  await expect(page.getByRole("option").first()).toContainText("税务例2（虚构）");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("信衡示例·税务例2（虚构）有限公司");
});

test("a search without an answer says what to do", async ({ page }) => {
  await page.goto("/subjects?query=不存在的名称");
  await expect(page.getByText("没有主体同时符合这些条件")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "清除条件" }).last().click();
  await expect(page.getByText(/^全市信用主体共/)).toBeVisible();
});

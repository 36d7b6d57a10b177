import { type Page, test } from "@playwright/test";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

test.use({ storageState: signedInAs("regulator") });

const compared = "/models/compare?left=tax-credit/2014&right=tax-credit/2025";

const pages = ["/", "/subjects", "/models", "/models/tax-credit/2025", compared];

const hiddenWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the language is switched and kept", async ({ page }) => {
  await page.goto("/models");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Models" })).toBeVisible();
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("the dark theme is chosen and comes with the next page", async ({ page }) => {
  await page.goto("/models");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "深色" }).click();
  await expect.poll(ground).not.toBe(light);
  await expect(page.getByRole("button", { name: "深色" })).toHaveAttribute("aria-pressed", "true");
  await expect
    .poll(async () => (await page.context().cookies()).some((cookie) => cookie.name === "theme" && cookie.value === "dark"))
    .toBe(true);
  await page.reload();
  expect(await ground()).not.toBe(light);
});

for (const address of pages) {
  test(`at 390 px nothing of ${address} lies beyond the edge`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => hiddenWidth(page)).toBeLessThanOrEqual(0);
  });
}

test("at 390 px the ledger keeps points and running total", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/subjects?query=税务例2（");
  await page.getByRole("link", { name: "信衡示例·税务例2（虚构）有限公司" }).click();
  const ledger = page.getByRole("table", { name: /计分明细$/ });
  await expect(ledger.getByText("−5").first()).toBeVisible();
  await expect(ledger.getByText("各行分值相加等于得分 95.4")).toBeVisible();
  await expect.poll(() => hiddenWidth(page)).toBeLessThanOrEqual(0);
});

test("an address without a page is answered with 404 and a way on", async ({ page }) => {
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "没有这个页面" })).toBeVisible();
  await page.getByRole("link", { name: "回到总览" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "总览" })).toBeVisible();
});

test("a subject that does not exist is not found", async ({ page }) => {
  await page.goto("/subjects/999999999");
  await expect(page.getByRole("heading", { level: 1, name: "没有这个页面" })).toBeVisible();
});

test("a model stands beside its law and its examples agree", async ({ page }) => {
  await page.goto("/models");
  await page
    .getByRole("link", { name: /^纳税缴费信用/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "验算示例" })).toBeVisible();
  await expect(page.getByText(/个示例全部一致/)).toBeVisible();
});

for (const address of [...pages, "/subjects?query=税务例2（", "/subjects/1"]) {
  test(`the console stays silent on ${address}`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(500);
    expect(errors).toEqual([]);
  });
}

import path from "node:path";
import type { Page } from "@playwright/test";
import { testDataDirectory } from "@/db/embedded/data-directory";
import type { Account } from "./accounts";
import { expect } from "./patient-expect";

/** Those who sign in before the specs run, once each: the site limits sign-ins. */
export const signedIn = ["regulator", "transport", "steward", "reviewer", "leader", "admin", "auditor"] as const;

/** The browser state of a demo account that has signed in. */
export const signedInAs = (username: (typeof signedIn)[number]): string =>
  path.join(testDataDirectory("e2e"), "signed-in", `${username}.json`);

/** Sends name and password once, as soon as the page is awake; gives the status of the site's answer. */
export async function sendPassword(page: Page, { username, password }: Account): Promise<number> {
  let status = 0;
  await expect(async () => {
    await page.getByLabel("用户名").fill(username);
    await page.getByLabel("密码").fill(password);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/api/auth/sign-in/username"), { timeout: 8_000 }),
      page.getByRole("button", { name: "登录", exact: true }).click(),
    ]);
    status = answer.status();
  }).toPass();
  return status;
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/sign-in");
  expect(await sendPassword(page, account)).toBe(200);
  await expect(page).not.toHaveURL(/\/sign-in/);
}

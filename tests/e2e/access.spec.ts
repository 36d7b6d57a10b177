import { Secret, TOTP } from "otpauth";
import { type Account, newcomer } from "./accounts";
import { expect } from "./patient-expect";
import { test } from "./quiet-test";
import { sendPassword, signedInAs, signIn } from "./sign-in";

const closedTitle = "当前身份不能打开这一页";
const taxExample = "信衡示例·税务例2（虚构）有限公司";

test.describe("the door", () => {
  test.use({ refusing: /\/api\/auth\/sign-in\/username$/ });

  test("whoever has not signed in is led to the sign-in, told of a wrong password, and brought to the page asked for", async ({ page }) => {
    const account = await newcomer("door");
    await page.goto("/account?from=mail");
    await expect(page).toHaveURL("/sign-in?next=%2Faccount%3Ffrom%3Dmail");
    expect(await sendPassword(page, { ...account, password: "not-the-password" })).toBe(401);
    await expect(page.getByRole("alert").filter({ hasText: "用户名或密码不对" })).toBeVisible();
    expect(await sendPassword(page, account)).toBe(200);
    await expect(page).toHaveURL("/account?from=mail");
  });

  test("an unknown user is answered as one with a wrong password", async ({ page }) => {
    await page.goto("/sign-in");
    expect(await sendPassword(page, { username: "nobody-here", password: "not-the-password" })).toBe(401);
    await expect(page.getByText("用户名或密码不对。连续错 5 次将锁定 15 分钟。")).toBeVisible();
  });

  test("five wrong passwords lock the account, and the right one does not open it any more", async ({ page }) => {
    const account = await newcomer("locked");
    await page.goto("/sign-in");
    for (let wrong = 1; wrong <= 5; wrong++) {
      expect(await sendPassword(page, { ...account, password: `wrong-password-${wrong}` })).toBe(401);
    }
    expect(await sendPassword(page, account)).toBe(429);
    await expect(page.getByText("连续输错，账号已锁定 15 分钟。")).toBeVisible();
    await expect(page).toHaveURL("/sign-in");
  });

  test("the way back leads to no other site", async ({ page }) => {
    const account = await newcomer("away");
    await page.goto("/sign-in?next=//example.invalid/");
    expect(await sendPassword(page, account)).toBe(200);
    await expect(page).toHaveURL("/account");
  });
});

test.describe("before a page is awake", () => {
  test.use({ javaScriptEnabled: false });

  test("a password sent by its form stays out of the address", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByLabel("用户名").fill("nobody-here");
    await page.getByLabel("密码").fill("not-the-password");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page.getByLabel("密码")).toHaveValue("");
    expect(page.url()).not.toContain("not-the-password");
  });
});

test.describe("the life of an account", () => {
  test.describe.configure({ mode: "serial" });
  test.use({ refusing: /\/api\/auth\// });

  const ownPassword = "自己的密码-own-password";
  let account: Account;
  let key = "";

  test.beforeAll(async () => {
    account = await newcomer("life");
  });

  test("a given password is changed before anything else opens", async ({ page }) => {
    await signIn(page, account);
    await expect(page).toHaveURL("/account");
    await expect(page.getByText("这是别人发给你的密码，请先改成自己的，再继续使用。")).toBeVisible();
    await page.goto("/subjects");
    await expect(page).toHaveURL("/account");
    await expect(page.getByRole("heading", { name: "当前身份" })).toHaveCount(0);

    await page.getByLabel("现在的密码").fill(account.password);
    await page.getByLabel("新密码").fill(ownPassword);
    await page.getByRole("button", { name: "修改密码" }).click();
    await expect(page.getByRole("heading", { name: "当前身份" })).toBeVisible();
    await expect(page.getByText("这是别人发给你的密码")).toHaveCount(0);
    account = { ...account, password: ownPassword };
  });

  test("a device is signed out from another", async ({ page, browser }) => {
    const other = await browser.newContext({ userAgent: "the other device" });
    const there = await other.newPage();
    await signIn(there, account);
    await signIn(page, account);
    await page.goto("/account");
    const device = page.getByRole("listitem").filter({ hasText: "the other device" });
    await device.getByRole("button", { name: "退出" }).click();
    await expect(device).toHaveCount(0);
    await there.goto("/account");
    await expect(there).toHaveURL(/\/sign-in/);
    await page.reload();
    await expect(page.getByText("本机", { exact: true })).toBeVisible();
    await other.close();
  });

  test("the second factor is turned on with the code of the key shown", async ({ page }) => {
    await signIn(page, account);
    await page.goto("/account");
    const section = page
      .getByRole("region", { name: "动态验证码" })
      .or(page.locator("section", { hasText: "动态验证码" }))
      .last();
    await section.getByLabel("密码").fill(account.password);
    await section.getByRole("button", { name: "开启", exact: true }).click();
    key = await section.locator("code").first().innerText();
    await section.getByLabel("动态验证码（6 位）").fill(codeOf(key));
    await section.getByRole("button", { name: "确认开启" }).click();
    await expect(section.getByText("已开启")).toBeVisible();
  });

  test("the sign-in asks for the second factor, refuses a wrong code, and it is turned off again", async ({ page }) => {
    await page.goto("/sign-in?next=/account");
    expect(await sendPassword(page, account)).toBe(200);
    const code = page.getByLabel("动态验证码（6 位）");
    const right = codeOf(key);
    await code.fill(right === "000000" ? "111111" : "000000");
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await expect(page.getByText("验证码不对或已过期")).toBeVisible();
    // Half a sign-in opens nothing.
    expect((await page.request.get("/account")).url()).toContain("/sign-in");
    // Codes are limited to three in ten seconds; a try that was let in must not be made again.
    await expect(async () => {
      if (await code.isVisible()) {
        await code.fill(codeOf(key), { timeout: 2_000 });
        await page.getByRole("button", { name: "登录", exact: true }).click({ timeout: 2_000 });
      }
      await expect(page).toHaveURL("/account", { timeout: 10_000 });
    }).toPass();

    const off = page.getByRole("button", { name: "关闭", exact: true });
    await expect(off).toBeVisible();
    await expect(async () => {
      if (await off.isVisible()) {
        await page.getByLabel("密码", { exact: true }).fill(account.password, { timeout: 2_000 });
        await off.click({ timeout: 2_000 });
      }
      await expect(page.getByText("未开启")).toBeVisible({ timeout: 10_000 });
    }).toPass();
  });

  test("whoever signs out is out: the cookie kept from before opens nothing", async ({ page, browser, baseURL }) => {
    await signIn(page, account);
    await page.goto("/account");
    const before = await page.context().storageState();
    await page.getByRole("button", { name: /测试·新管理员/ }).click();
    await page.getByRole("button", { name: "退出登录" }).click();
    await expect(page).toHaveURL("/sign-in");

    const kept = await browser.newContext({ storageState: before, ...(baseURL && { baseURL }) });
    const again = await kept.newPage();
    await again.goto("/account");
    await expect(again).toHaveURL(/\/sign-in/);
    const told = await kept.request.get("/api/trpc/accounts.me");
    expect(await told.json()).toMatchObject({ result: { data: { claims: { user: null, role: "public" }, grants: [] } } });
    await kept.close();
  });
});

const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

test.describe("a steward of several departments", () => {
  test.use({ storageState: signedInAs("steward") });

  test("acts for one at a time and changes it in the menu", async ({ page }) => {
    await page.goto("/account");
    const open = () => page.getByRole("button", { name: /演示·数据专员/ }).click();
    const menu = page.locator("#user-menu");
    await open();
    await expect(menu.getByRole("button", { name: /市场监督管理/ })).toHaveAttribute("aria-current", "true");
    await menu.getByRole("button", { name: /税务局/ }).click();
    await expect(page).toHaveURL("/data");
    await open();
    await expect(menu.getByRole("button", { name: /税务局/ })).toHaveAttribute("aria-current", "true");
    await expect(menu.locator("[aria-current]")).toHaveCount(1);
    const told = await page.request.get("/api/trpc/accounts.me");
    expect(await told.json()).toMatchObject({ result: { data: { claims: { role: "steward", department: "tax" } } } });
  });
});

test.describe("who regulates transport", () => {
  test.use({ storageState: signedInAs("transport") });

  test("does not see a firm's tax rating that the city's regulator sees", async ({ page, browser }) => {
    const city = await browser.newContext({ storageState: signedInAs("regulator") });
    const there = await city.newPage();
    await there.goto("/subjects?query=税务例2（");
    await there.getByRole("link", { name: taxExample }).click();
    await expect(there.getByText(/评为A级，得分 95\.4。/)).toBeVisible();

    await page.goto(there.url());
    await expect(page.getByRole("heading", { level: 1 })).toContainText(taxExample);
    expect(await page.content()).not.toContain("95.4");
    await expect(page.getByRole("table", { name: /计分明细$/ })).toHaveCount(0);
    await city.close();
  });
});

test.describe("the leading group", () => {
  test.use({ storageState: signedInAs("leader"), refusing: /\/subjects/ });

  test("opens the overview, and no person's or firm's file", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "总览" })).toBeVisible();
    for (const address of ["/subjects", "/subjects/1"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1, name: closedTitle })).toBeVisible();
    }
  });
});

test.describe("an administrator", () => {
  test.use({ storageState: signedInAs("admin"), refusing: /\/(subjects|data)/ });

  test("gives roles and reads no record", async ({ page }) => {
    for (const address of ["/subjects", "/subjects/1", "/data/quarantine"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1, name: closedTitle })).toBeVisible();
    }
  });
});

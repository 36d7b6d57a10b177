import { TOTP } from "otpauth";
import { expect, test } from "vitest";
import { authSuite, Browser, codeOf, newAccount } from "./auth-suite";

const suite = authSuite();

/** An account with a second factor: what its authenticator shows, and its backup codes. */
async function withSecondFactor() {
  const account = await newAccount(suite.owner);
  const browser = new Browser();
  await browser.signIn(account);
  const begun = await browser.post("/two-factor/enable", { password: account.password });
  const { totpURI, backupCodes } = (await begun.json()) as { totpURI: string; backupCodes: string[] };
  const secret = new URL(totpURI).searchParams.get("secret") ?? "";
  const code = () => new TOTP({ secret }).generate();
  expect((await browser.post("/two-factor/verify-totp", { code: code() })).status).toBe(200);
  return { ...account, code, backupCodes, secret };
}

const sessions = async (userId: string): Promise<number> => {
  const [row] = await suite.owner`select count(*)::int as n from auth.sessions where user_id = ${userId}`;
  return row?.n as number;
};
const wrongFor = (code: string): string => String((Number(code) + 500_000) % 1_000_000).padStart(6, "0");

test("it is on only once the authenticator has shown a right code", async () => {
  const account = await newAccount(suite.owner);
  const browser = new Browser();
  await browser.signIn(account);
  expect(await codeOf(await browser.post("/two-factor/enable", { password: "Wrong-password-1" }))).toBe("INVALID_PASSWORD");
  await browser.post("/two-factor/enable", { password: account.password });
  expect((await browser.post("/two-factor/verify-totp", { code: "000000" })).status).toBe(401);
  const answer = await (await new Browser().signIn(account)).json();
  expect(answer.twoFactorRedirect).toBeUndefined();
});

test("the password alone opens no session; with the code it does", async () => {
  const account = await withSecondFactor();
  await suite.owner`delete from auth.sessions where user_id = ${account.userId}`;
  const browser = new Browser();
  expect((await (await browser.signIn(account)).json()).twoFactorRedirect).toBe(true);
  expect([browser.token, await sessions(account.userId)]).toEqual([undefined, 0]);
  expect((await browser.post("/two-factor/verify-totp", { code: wrongFor(account.code()) })).status).toBe(401);
  expect(await sessions(account.userId)).toBe(0);
  expect((await browser.post("/two-factor/verify-totp", { code: account.code() })).status).toBe(200);
  expect(await sessions(account.userId)).toBe(1);
  expect((await new Browser().post("/two-factor/verify-totp", { code: account.code() })).status).toBe(401);
});

test("no browser is let off the code the next time", async () => {
  const account = await withSecondFactor();
  const browser = new Browser();
  await browser.signIn(account);
  await browser.post("/two-factor/verify-totp", { code: account.code(), trustDevice: true });
  expect([...browser.jar.keys()]).toEqual(["xinheng.session_token"]);
  expect((await (await browser.signIn(account)).json()).twoFactorRedirect).toBe(true);
});

test("a backup code works once", async () => {
  const account = await withSecondFactor();
  const code = account.backupCodes[0] ?? "";
  const first = new Browser();
  await first.signIn(account);
  expect((await first.post("/two-factor/verify-backup-code", { code })).status).toBe(200);
  expect(first.token).toBeDefined();
  const again = new Browser();
  await again.signIn(account);
  expect((await again.post("/two-factor/verify-backup-code", { code })).status).toBe(401);
  expect(again.token).toBeUndefined();
});

test("five wrong codes shut the second factor for 15 minutes, over all sign-ins, for right and backup codes too", async () => {
  const account = await withSecondFactor();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const browser = new Browser();
    await browser.signIn(account);
    expect((await browser.post("/two-factor/verify-totp", { code: wrongFor(account.code()) })).status).toBe(401);
  }
  const browser = new Browser();
  await browser.signIn(account);
  const shut = await browser.post("/two-factor/verify-totp", { code: account.code() });
  expect([shut.status, await codeOf(shut)]).toEqual([429, "ACCOUNT_TEMPORARILY_LOCKED"]);
  expect((await browser.post("/two-factor/verify-backup-code", { code: account.backupCodes[1] })).status).toBe(429);
  const [row] = await suite.owner`
    select round(extract(epoch from locked_until - now()) / 60)::int as minutes from auth.two_factors where user_id = ${account.userId}`;
  expect(row?.minutes).toBe(15);
});

test("the secret and the backup codes lie sealed", async () => {
  const account = await withSecondFactor();
  const [row] = await suite.owner`select secret, backup_codes from auth.two_factors where user_id = ${account.userId}`;
  expect(row?.secret).toMatch(/^[0-9a-f$A-Za-z:]{80,}$/);
  expect(row?.secret).not.toContain(account.secret);
  expect(row?.backup_codes).not.toContain(account.backupCodes[0]);
});

test("turning it off takes the password", async () => {
  const account = await withSecondFactor();
  const browser = new Browser();
  await browser.signIn(account);
  await browser.post("/two-factor/verify-totp", { code: account.code() });
  expect((await browser.post("/two-factor/disable", { password: "Wrong-password-1" })).status).toBe(400);
  expect((await (await new Browser().signIn(account)).json()).twoFactorRedirect).toBe(true);
  expect((await browser.post("/two-factor/disable", { password: account.password })).status).toBe(200);
  expect((await (await new Browser().signIn(account)).json()).twoFactorRedirect).toBeUndefined();
});

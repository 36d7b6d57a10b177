import { expect, test } from "vitest";
import { closeDemoAccounts } from "@/server/accounts/demo-accounts";
import { renewPassword } from "@/server/accounts/renew-password";
import { authSuite, Browser, codeOf, newAccount } from "./auth-suite";

const suite = authSuite();
const wrong = "Wrong-password-1";

const sessionsOf = async (userId: string): Promise<string[]> =>
  (await suite.owner<{ token: string }[]>`select token from auth.sessions where user_id = ${userId}`).map(({ token }) => token);

test("the right password opens a session of twelve hours, kept in a cookie no script reads", async () => {
  const account = await newAccount(suite.owner);
  const browser = new Browser();
  const response = await browser.signIn(account);
  expect(response.status).toBe(200);
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith("xinheng.session_token=")) ?? "";
  expect(cookie.replace(/=[^;]*/, "")).toBe("xinheng.session_token; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax");
  expect(await sessionsOf(account.userId)).toEqual([browser.token]);
});

test("a name in capitals is the same name", async () => {
  const account = await newAccount(suite.owner);
  expect((await new Browser().signIn({ ...account, username: account.username.toUpperCase() })).status).toBe(200);
});

test("an unknown name is answered like a wrong password, locked alike, and takes about as long", async () => {
  const account = await newAccount(suite.owner);
  const answersTo = async (username: string) => {
    const answers: string[] = [];
    const times: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const begun = performance.now();
      const response = await new Browser().signIn({ username, password: wrong });
      if (attempt < 5) times.push(performance.now() - begun);
      answers.push(`${response.status} ${await response.text()} ${response.headers.getSetCookie().length}`);
    }
    return { answers, median: times.sort((a, b) => a - b)[2] ?? 0 };
  };
  const known = await answersTo(account.username);
  const unknown = await answersTo("nobody-has-this-name");
  expect(unknown.answers).toEqual(known.answers);
  expect(known.answers[4]).toContain("401");
  expect(known.answers[5]).toContain("429");
  expect(unknown.median / known.median).toBeGreaterThan(0.4);
  expect(unknown.median / known.median).toBeLessThan(2.5);
});

test("five wrong passwords shut the account for 15 minutes, for the right one too", async () => {
  const account = await newAccount(suite.owner);
  for (let attempt = 0; attempt < 5; attempt += 1)
    expect(await codeOf(await new Browser().signIn({ ...account, password: wrong }))).toBe("INVALID_USERNAME_OR_PASSWORD");
  const shut = await new Browser().signIn(account);
  expect([shut.status, await codeOf(shut)]).toEqual([429, "LOCKED_OUT"]);
  const [row] = await suite.owner`
    select round(extract(epoch from locked_until - now()) / 60)::int as minutes from auth.users where id = ${account.userId}`;
  expect(row?.minutes).toBe(15);
  await suite.owner`update auth.users set locked_until = now() - interval '1 second' where id = ${account.userId}`;
  expect((await new Browser().signIn(account)).status).toBe(200);
});

test("a right password forgets the wrong ones before it", async () => {
  const account = await newAccount(suite.owner);
  for (let round = 0; round < 2; round += 1) {
    for (let attempt = 0; attempt < 4; attempt += 1) await new Browser().signIn({ ...account, password: wrong });
    expect((await new Browser().signIn(account)).status).toBe(200);
  }
  const [row] = await suite.owner`select failed_sign_ins, locked_until from auth.users where id = ${account.userId}`;
  expect(row).toEqual({ failed_sign_ins: 0, locked_until: null });
});

test("of twenty wrong passwords at once only five are looked at", async () => {
  const account = await newAccount(suite.owner);
  const attempts = Array.from({ length: 20 }, () => new Browser().signIn({ ...account, password: wrong }));
  const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(5).fill(401), ...Array(15).fill(429)]);
  expect((await new Browser().signIn(account)).status).toBe(429);
});

test("each sign-in gives another token; one planted before it is not kept", async () => {
  const account = await newAccount(suite.owner);
  const [first, second] = [new Browser(), new Browser()];
  await first.signIn(account);
  second.jar.set("xinheng.session_token", first.jar.get("xinheng.session_token") ?? "");
  await second.signIn(account);
  expect(second.token).not.toBe(first.token);
  const planted = new Browser();
  planted.jar.set("xinheng.session_token", "planted.signature");
  await planted.signIn(account);
  expect(planted.token).not.toBe("planted");
  expect(new Set(await sessionsOf(account.userId))).toEqual(new Set([first.token, second.token, planted.token]));
});

test("signing out ends the session in the database", async () => {
  const account = await newAccount(suite.owner);
  const browser = new Browser();
  await browser.signIn(account);
  expect((await browser.post("/sign-out", {})).status).toBe(200);
  expect(await sessionsOf(account.userId)).toEqual([]);
});

test("a closed account is told so, after the right password alone", async () => {
  const account = await newAccount(suite.owner);
  await suite.owner`update auth.users set closed_at = now() where id = ${account.userId}`;
  expect(await codeOf(await new Browser().signIn({ ...account, password: wrong }))).toBe("INVALID_USERNAME_OR_PASSWORD");
  const response = await new Browser().signIn(account);
  expect([response.status, await codeOf(response)]).toEqual([403, "ACCOUNT_CLOSED"]);
  expect(await sessionsOf(account.userId)).toEqual([]);
});

test("production ends the sessions of the demo and lets none of its accounts in", async () => {
  const [demo, own] = [await newAccount(suite.owner, { isDemo: true }), await newAccount(suite.owner)];
  await new Browser().signIn(demo);
  await new Browser().signIn(own);
  await closeDemoAccounts(suite.owner);
  expect(await sessionsOf(demo.userId)).toEqual([]);
  expect((await sessionsOf(own.userId)).length).toBe(1);
  expect(await codeOf(await new Browser().signIn(demo))).toBe("ACCOUNT_CLOSED");
});

test("a changed password ends every other session, whatever the browser asks, and clears the duty to change it", async () => {
  const account = await newAccount(suite.owner, { mustChange: true });
  const [here, there] = [new Browser(), new Browser()];
  await here.signIn(account);
  await there.signIn(account);
  const before = here.token;
  const change = (newPassword: string, currentPassword = account.password) =>
    here.post("/change-password", { currentPassword, newPassword, revokeOtherSessions: false });
  expect(await codeOf(await change("too-short"))).toBe("PASSWORD_TOO_SHORT");
  expect(await codeOf(await change(account.password))).toBe("SAME_PASSWORD");
  expect(await codeOf(await change("A-better-one-2026", wrong))).toBe("INVALID_PASSWORD");
  const [still] = await suite.owner`select must_change from auth.users where id = ${account.userId}`;
  expect(still?.must_change).toBe(true);
  expect((await change("A-better-one-2026")).status).toBe(200);
  expect(here.token).not.toBe(before);
  expect(await sessionsOf(account.userId)).toEqual([here.token]);
  const [changed] = await suite.owner`select must_change from auth.users where id = ${account.userId}`;
  expect(changed?.must_change).toBe(false);
  expect((await new Browser().signIn(account)).status).toBe(401);
  expect((await new Browser().signIn({ ...account, password: "A-better-one-2026" })).status).toBe(200);
});

test("a renewed password opens a shut account, ends its sessions, and must be changed", async () => {
  const account = await newAccount(suite.owner);
  await new Browser().signIn(account);
  for (let attempt = 0; attempt < 5; attempt += 1) await new Browser().signIn({ ...account, password: wrong });
  const renewed = await renewPassword(suite.owner, account.username);
  expect(await sessionsOf(account.userId)).toEqual([]);
  expect((await new Browser().signIn({ ...account, password: renewed?.password ?? "" })).status).toBe(200);
  const [row] = await suite.owner`select must_change from auth.users where id = ${account.userId}`;
  expect(row?.must_change).toBe(true);
});

test("pages of another origin can neither sign in nor out", async () => {
  const account = await newAccount(suite.owner);
  const own = new Browser();
  await own.signIn(account);
  const foreign = new Browser("https://elsewhere.example");
  foreign.jar.set("xinheng.session_token", own.jar.get("xinheng.session_token") ?? "");
  expect((await foreign.signIn(account)).status).toBe(403);
  expect((await foreign.post("/sign-out", {})).status).toBe(403);
  const stranger = new Browser("https://elsewhere.example");
  const site = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" };
  expect((await stranger.post("/sign-in/username", { username: account.username, password: account.password }, site)).status).toBe(403);
  expect(await sessionsOf(account.userId)).toEqual([own.token]);
});

test("what the site does not use is not there", async () => {
  const account = await newAccount(suite.owner);
  const browser = new Browser();
  await browser.signIn(account);
  const shut = [
    ["/sign-up/email", { email: "a@b.example", password: "A-long-password-1", name: "A" }],
    ["/sign-in/email", { email: `${account.userId}@accounts.invalid`, password: account.password }],
    ["/update-user", { name: "B", isDemo: true, mustChange: true, closedAt: null, username: "admin" }],
    ["/change-email", { newEmail: "a@b.example" }],
    ["/delete-user", { password: account.password }],
    ["/request-password-reset", { email: `${account.userId}@accounts.invalid` }],
    ["/reset-password", { newPassword: "A-long-password-1", token: "x" }],
    ["/verify-password", { password: account.password }],
    ["/is-username-available", { username: "admin" }],
    ["/update-session", {}],
    ["/link-social", { provider: "oidc" }],
    ["/unlink-account", { providerId: "credential" }],
    ["/two-factor/generate-backup-codes", { password: account.password }],
    ["/two-factor/get-totp-uri", { password: account.password }],
    ["/two-factor/send-otp", {}],
  ] as const;
  const answers = await Promise.all(shut.map(async ([path, body]) => [path, (await browser.post(path, body)).status]));
  expect(answers).toEqual(shut.map(([path]) => [path, 404]));
  for (const path of ["/get-session", "/list-sessions", "/list-accounts", "/error", "/ok", "//get-session", "/Get-Session"])
    expect([path, (await browser.send(path)).status]).toEqual([path, 404]);
  const [row] = await suite.owner`select name, username, is_demo from auth.users where id = ${account.userId}`;
  expect(row).toMatchObject({ username: account.username, is_demo: false });
});

test("a sign-in asks for no other things than its own", async () => {
  const account = await newAccount(suite.owner);
  const response = await new Browser().post("/sign-in/username", { ...account, callbackURL: "/elsewhere", rememberMe: true });
  expect(response.headers.get("location")).toBeNull();
  for (const body of [
    null,
    [],
    "x",
    { username: 1, password: 2 },
    { username: "a".repeat(5000), password: "b" },
    { username: account.username },
  ])
    expect((await new Browser().post("/sign-in/username", body)).status).toBeLessThan(500);
});

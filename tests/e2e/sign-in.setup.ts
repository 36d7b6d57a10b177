import { test } from "@playwright/test";
import { renewedDemoAccounts } from "./accounts";
import { signedIn, signedInAs, signIn } from "./sign-in";

test.setTimeout(300_000);

test("each role signs in once", async ({ browser }) => {
  const passwords = new Map((await renewedDemoAccounts()).map(({ username, password }) => [username, password]));
  for (const username of signedIn) {
    const context = await browser.newContext();
    await signIn(await context.newPage(), { username, password: passwords.get(username) ?? "" });
    await context.storageState({ path: signedInAs(username) });
    await context.close();
  }
});

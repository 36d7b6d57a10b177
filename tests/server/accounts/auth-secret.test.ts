import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { authSecret } from "@/server/accounts/auth-secret";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-secret-"));
  delete process.env.XINHENG_AUTH_SECRET;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env.XINHENG_AUTH_SECRET;
});

test("the first start makes a secret that later ones find, readable by its owner alone", () => {
  const made = authSecret(folder);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(authSecret(folder)).toBe(made);
  expect(readdirSync(folder)).toEqual(["auth-secret"]);
  expect(statSync(path.join(folder, "auth-secret")).mode & 0o777).toBe(0o600);
});

test("the environment's secret comes first and leaves no file; a short one is refused in words", () => {
  process.env.XINHENG_AUTH_SECRET = "a-secret-of-the-tests-and-of-nothing-else";
  expect(authSecret(folder)).toBe("a-secret-of-the-tests-and-of-nothing-else");
  expect(readdirSync(folder)).toEqual([]);
  process.env.XINHENG_AUTH_SECRET = "short";
  expect(() => authSecret(folder)).toThrow("XINHENG_AUTH_SECRET 太短");
});

import { expect as plain } from "@playwright/test";

/** Waits longer than usual: two browsers, the site and its database share the cores of a small machine. */
export const expect = plain.configure({ timeout: 15_000 });

import "next/dist/server/node-environment-baseline.js";

import { readdirSync } from "node:fs";
import path from "node:path";
import { NextRequest } from "next/server";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { proxy } from "@/proxy";
import { accessTable } from "./access-table";
import { inRequest, statusOfExit } from "./next-request";
import { sessionCookie } from "./route-calls";
import { type Cast, wholeCast } from "./whole-cast";

vi.mock("server-only", () => ({}));

/** Every page, asked for as every role: first the proxy, then the page itself as far as it reads. Against docs/access.md. */
const cast = wholeCast();
const table = accessTable("页面", ["✓", "–", "登录", "转"]);
const files = readdirSync("app", { recursive: true, withFileTypes: true }).filter(({ name }) => name === "page.tsx");
const addressOf = (folder: string): string => `/${path.relative("app", folder).split(path.sep).join("/")}`;

/** What stands for the parameters of an address. */
const paramsOf = (address: string, { ids }: Cast): Record<string, unknown> => {
  switch (address) {
    case "/models/[...id]":
      return { id: ["tax-credit", "2025"] };
    case "/accounts/[id]":
      return { id: "giver" };
    case "/subjects/[id]":
      return { id: String(ids.firm) };
    case "/data/batches/[id]":
      return { id: String(ids.batch) };
    case "/data/quarantine/[batch]/[row]":
      return { batch: String(ids.batch), row: "3" };
    default:
      return {};
  }
};

test("the table has a row for every page, and no other row", () => {
  expect(Object.keys(table).sort()).toEqual(files.map(({ parentPath }) => addressOf(parentPath)).sort());
});

describe.each(Object.keys(table))("%s", (address) => {
  test("lets in whom the table says", { timeout: 60_000 }, async () => {
    const found: Record<string, string> = {};
    for (const who of Object.keys(table[address] ?? {})) found[who] = await signOf(address, who);
    expect(found).toEqual(table[address]);
  });
});

interface Page {
  default(props: { params: Promise<object>; searchParams: Promise<object> }): Promise<ReactNode>;
}

async function signOf(address: string, who: string): Promise<string> {
  const token = cast.tokens[who];
  const headers = new Headers(token ? { cookie: sessionCookie(token) } : {});
  const params = paramsOf(address, cast);
  const filled = address.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => [params[name]].flat().join("/"));
  const answered = proxy(new NextRequest(`http://localhost${filled}`, { headers }));
  if (answered.status === 307) return new URL(answered.headers.get("location") ?? "").pathname === "/sign-in" ? "登录" : "elsewhere";
  const page = (await import(path.resolve(`app${address}`, "page.tsx"))) as Page;
  try {
    await inRequest(headers, () => page.default({ params: Promise.resolve(params), searchParams: Promise.resolve({}) }));
    return "✓";
  } catch (error) {
    const status = statusOfExit(error);
    if (status === null) throw error;
    if (status === 307) return String((error as { digest: string }).digest).split(";")[2] === "/sign-in" ? "登录" : "转";
    return "–";
  }
}

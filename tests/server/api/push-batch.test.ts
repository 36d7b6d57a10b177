import { existsSync, readdirSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as readProgress } from "@/app/api/batches/[id]/progress/route";
import { GET as readRejected } from "@/app/api/v1/batches/[id]/rejected/route";
import { GET as readBatch } from "@/app/api/v1/batches/[id]/route";
import { POST } from "@/app/api/v1/batches/route";
import { connect } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { makeApiKey } from "@/server/api-keys/make-api-key";
import { revokeApiKey } from "@/server/api-keys/revoke-api-key";
import { drainInbox } from "@/server/inbox/drain-inbox";
import { knownItem } from "@/server/models/known-item";
import { pool } from "@/server/sql";
import { type Access, accessTo } from "@/tests/server/access/access-suite";
import { intakeSuite, registrationHeader, registrationRows } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
let access: Access;
const keys = { market: "", court: "" };
const content = (from: number, to: number) => [registrationHeader, ...registrationRows(from, to)].join("\n");
const parts = () => {
  const inbox = path.join(suite.folder, "inbox");
  return existsSync(inbox) ? readdirSync(inbox).filter((name) => name.endsWith(".part")) : [];
};

beforeAll(async () => {
  access = await accessTo(suite.url);
  process.env.DATABASE_URL = await siteLogin(suite.url, "xinheng_app");
  for (const [name, department] of [
    ["market", "market-supervision"],
    ["court", "court"],
  ] as const)
    keys[name] = (await makeApiKey(suite.sql, { department, name, days: 1 })).key;
});
afterAll(() => Promise.all([pool().end(), access.close()]));

type Headers = Record<string, string>;
const headersOf = (more: Headers): Headers => ({ authorization: `Bearer ${keys.market}`, "content-type": "text/csv", ...more });
const push = (body: string | Buffer, more: Headers, query = "item=registration&name=reg.csv") =>
  POST(
    new Request(`http://x/api/v1/batches?${query}`, {
      method: "POST",
      headers: headersOf(more),
      ...(body.length > 0 && { body: new Uint8Array(Buffer.from(body)) }),
    }),
  );
const get = (handler: typeof readBatch, id: number, key = keys.market, query = "") =>
  handler(new Request(`http://x/?${query}`, { headers: { authorization: `Bearer ${key}` } }), {
    params: Promise.resolve({ id: String(id) }),
  });
const drain = async () => {
  const sql = connect(suite.url, 1);
  await drainInbox({ url: suite.url, sql, findItem: (id) => knownItem(sql, id) }).finally(() => sql.end());
};
const batchCount = async () => (await suite.sql`select count(*)::int as count from batches`)[0]?.count as number;

describe("a pushed batch", () => {
  it("is taken with 202, read, and told with its counts and rejected rows", async () => {
    const bad = "虚构甲公司,91000000MA00000000,2020-01-02,";
    const answered = await push(`${content(1, 3)}\n${bad}`, { "idempotency-key": "one" });
    expect(answered.status).toBe(202);
    const batch = await answered.json();
    expect(answered.headers.get("location")).toBe(`/api/v1/batches/${batch.id}`);
    expect(batch).toMatchObject({ item: "registration", name: "reg.csv", door: "api", state: "received", rows: null });
    await drain();
    const read = await (await get(readBatch, batch.id)).json();
    expect(read).toMatchObject({
      state: "finished",
      encoding: "UTF-8",
      rows: { total: 4, accepted: 3, revised: 0, duplicate: 0, withdrawn: 0, rejected: 1, waiting: 0 },
    });
    const page = await (await get(readRejected, batch.id)).json();
    expect(page).toMatchObject({
      next: null,
      rows: [{ row: 5, state: "open", raw: bad, problems: [{ rule: expect.stringMatching(/^uscc\./) }] }],
    });
    expect(await (await get(readRejected, batch.id, keys.market, "after=5")).json()).toEqual({ rows: [], next: null });
  });

  it("sent again under its key is the same batch; other content under it is refused", async () => {
    const first = await (await push(content(10, 12), { "idempotency-key": "two" })).json();
    const again = await push(content(10, 12), { "idempotency-key": "two" });
    expect([again.status, (await again.json()).id]).toEqual([200, first.id]);
    const other = await push(content(10, 13), { "idempotency-key": "two" });
    expect([other.status, (await other.json()).rule]).toEqual([409, "idempotency.otherContent"]);
    expect(parts()).toEqual([]);
  });

  it("sent ten times at once under one key is one batch", async () => {
    const before = await batchCount();
    const answers = await Promise.all(Array.from({ length: 10 }, () => push(content(20, 22), { "idempotency-key": "three" })));
    expect(answers.map((each) => each.status).sort()).toEqual([...Array(9).fill(200), 202]);
    expect(await batchCount()).toBe(before + 1);
    expect(parts()).toEqual([]);
  });
});

describe("a push is turned down", () => {
  const good = { "idempotency-key": "bad" };
  const query = "item=registration&name=reg.csv";
  it.each<[string, number, string, string | Buffer, Headers, string]>([
    ["without a key", 401, "key.invalid", "x", { ...good, authorization: "" }, query],
    ["with an unknown key", 401, "key.invalid", "x", { ...good, authorization: `Bearer xh_${"a".repeat(43)}` }, query],
    ["for an unknown item", 404, "push.item", "x", good, "item=nothing&name=a.csv"],
    ["for no item", 404, "push.item", "x", good, "name=a.csv"],
    ["of an unknown type", 415, "push.format", "x", { ...good, "content-type": "image/png" }, "item=registration"],
    ["as a PDF by name", 415, "push.format", "x", good, "item=registration&name=a.pdf"],
    ["compressed", 415, "push.compressed", "x", { ...good, "content-encoding": "gzip" }, query],
    ["announced beyond the limit", 413, "file.tooLarge", "x", { ...good, "content-length": "4294967297" }, query],
    ["without an idempotency key", 422, "idempotency.key", "x", {}, query],
    ["with a key of 201 characters", 422, "idempotency.key", "x", { "idempotency-key": "k".repeat(201) }, query],
    ["with nothing in it", 422, "file.empty", "", good, query],
    ["with a line break in its name", 422, "push.name", "x", good, "item=registration&name=a%0Ab.csv"],
  ])("%s", async (_title, status, rule, body, more, asked) => {
    const before = await batchCount();
    const answered = await push(body, more, asked);
    const told = await answered.json();
    expect([answered.status, told.rule]).toEqual([status, rule]);
    expect(Object.keys(told)).toEqual(["rule", "zh", "en"]);
    expect(await batchCount()).toBe(before);
    expect(parts()).toEqual([]);
  });

  it("for another department's item, and that department does not see the batch either", async () => {
    const answered = await push("x", { ...good, authorization: `Bearer ${keys.court}` });
    expect([answered.status, (await answered.json()).rule]).toEqual([403, "push.otherDepartment"]);
    expect((await get(readBatch, 1, keys.market)).status).toBe(200);
    expect((await get(readBatch, 1, keys.court)).status).toBe(404);
    expect((await get(readRejected, 1, keys.court)).status).toBe(404);
  });

  it("with a key that has run out or was withdrawn", async () => {
    const made = await makeApiKey(suite.sql, { department: "market-supervision", name: "gone", days: 1 });
    const use = async () => (await get(readBatch, 1, made.key)).status;
    expect(await use()).toBe(200);
    await suite.sql`update api_keys set expires_at = now() - interval '1 second' where api_key_id = ${made.apiKeyId}`;
    expect(await use()).toBe(401);
    await suite.sql`update api_keys set expires_at = null where api_key_id = ${made.apiKeyId}`;
    expect(await use()).toBe(200);
    expect(await revokeApiKey(suite.sql, made.apiKeyId)).toBe(true);
    expect(await use()).toBe(401);
    expect(await revokeApiKey(suite.sql, made.apiKeyId)).toBe(false);
  });
});

describe("a push cut in the middle", () => {
  let server: Server;
  let caught: Promise<Response>;
  beforeAll(async () => {
    server = createServer((message: IncomingMessage) => {
      const body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
      caught = POST(
        new Request(`http://x${message.url}`, { method: "POST", headers: message.headers as Headers, body, duplex: "half" } as RequestInit),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  it("leaves nothing, and the same key may be used again", async () => {
    const before = await batchCount();
    const whole = content(100, 400);
    const sending = request({
      port: (server.address() as AddressInfo).port,
      method: "POST",
      path: "/api/v1/batches?item=registration&name=cut.csv",
      headers: headersOf({ "idempotency-key": "cut", "content-length": String(Buffer.byteLength(whole)) }),
    });
    sending.on("error", () => {});
    sending.write(whole.slice(0, 2000));
    for (let attempt = 0; attempt < 100 && parts().length === 0; attempt += 1) await sleep(20);
    expect(parts()).toHaveLength(1);
    sending.destroy();
    await sleep(50);
    expect((await caught).status).toBe(422);
    expect(parts()).toEqual([]);
    expect(await batchCount()).toBe(before);
    expect((await push(whole, { "idempotency-key": "cut" })).status).toBe(202);
  });
});

const looking = (token: string) => new Request("http://x/", { headers: { cookie: `xinheng.session_token=${token}.x` } });

describe("progress", () => {
  it("is sent until the batch has ended", async () => {
    const batch = await (await push(content(1000, 9000), { "idempotency-key": "long" })).json();
    const response = await readProgress(looking(await access.signIn({ role: "steward", department: "market-supervision" })), {
      params: Promise.resolve({ id: String(batch.id) }),
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const [text] = await Promise.all([response.text(), drain()]);
    const stages = [...text.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1] ?? ""));
    expect(stages[0]).toMatchObject({ batchId: batch.id, stage: "received", rows: 0, rate: null });
    expect(stages.some((each) => each.stage === "merging" && each.rows === 8001)).toBe(true);
    expect(stages.at(-1)).toMatchObject({ stage: "finished", rows: 8001, done: batch.bytes, total: batch.bytes });
  });

  it("of another department's batch, or of nobody known, is that of no batch", async () => {
    const batch = await (await push(content(1, 2), { "idempotency-key": "walled" })).json();
    const params = Promise.resolve({ id: String(batch.id) });
    const other = await access.signIn({ role: "steward", department: "court" });
    expect((await readProgress(looking(other), { params })).status).toBe(404);
    expect((await readProgress(new Request("http://x/"), { params })).status).toBe(404);
  });

  it("of no batch is a plain 404", async () => {
    expect((await readProgress(new Request("http://x/"), { params: Promise.resolve({ id: "999999" }) })).status).toBe(404);
    expect((await readProgress(new Request("http://x/"), { params: Promise.resolve({ id: "1; drop" }) })).status).toBe(404);
  });
});

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { chosenMapping } from "@/server/drafts/chosen-mapping";
import { draftPath, keepDraft } from "@/server/drafts/draft-file";
import { previewDraft } from "@/server/drafts/preview-draft";
import { sendDraft } from "@/server/drafts/send-draft";
import { type Access, accessTo, callerAs } from "@/tests/server/access/access-suite";
import { intakeSuite, registrationRows, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();
const text = ["单位,统一社会信用代码,成立日期,注册资本", ...registrationRows(1, 2)].join("\n");

async function* bytes(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

const keep = (name = "名单.csv") => keepDraft(name, bytes(text), Buffer.byteLength(text));

describe("an uploaded draft", () => {
  it("is previewed as mapped, sent as a batch, and the mapping is there for the next file", async () => {
    const draft = await keep();
    const of = { draft, item: "registration", fileName: "名单.csv", today };
    const plain = await previewDraft(suite.sql, of);
    expect(plain.missingRequired).toEqual(["name"]);
    expect(plain.columns[0]).toMatchObject({ name: "单位", field: null });
    const mapping = { 单位: "name" };
    const mapped = await previewDraft(suite.sql, { ...of, mapping });
    expect(mapped.missingRequired).toEqual([]);
    expect(mapped.rows).toHaveLength(2);
    expect(await suite.sql`select 1 from batches`).toHaveLength(0);

    const batchId = await sendDraft(suite.sql, "market-supervision", { ...of, mapping, isSaved: true });
    const [batch] =
      await suite.sql`select item, file_name, door, state, mapping, bytes_total::int as bytes from batches where batch_id = ${batchId}`;
    expect(batch).toEqual({
      item: "registration",
      file_name: "名单.csv",
      door: "page",
      state: "received",
      mapping,
      bytes: Buffer.byteLength(text),
    });
    await expect(draftPath(draft)).rejects.toMatchObject({ rule: "draft.gone" });

    const next = await previewDraft(suite.sql, { ...of, draft: await keep() });
    expect(next).toMatchObject({ isFromSaved: true, missingRequired: [] });
  });

  it("stays when its mapping is refused", async () => {
    const draft = await keep();
    const sending = { draft, item: "registration", fileName: "名单.csv", mapping: { 单位: "nothing" }, isSaved: false };
    await expect(sendDraft(suite.sql, "market-supervision", sending)).rejects.toMatchObject({ name: "FileRefused" });
    expect(existsSync(await draftPath(draft))).toBe(true);
  });

  it.each([["../../etc/passwd"], ["abc"], ["0".repeat(24)], [""]])("is not found by %j", async (draft) => {
    await expect(draftPath(draft)).rejects.toMatchObject({ rule: "draft.gone" });
  });

  it("leaves nothing of a file of a kind that is not read, or that was cut off", async () => {
    const folder = path.join(suite.folder, "inbox");
    const before = readdirSync(folder).length;
    await expect(keep("程序.exe")).rejects.toMatchObject({ rule: "file.unknownFormat" });
    await expect(keepDraft("半.csv", bytes("只有一半"), 1000)).rejects.toMatchObject({ rule: "file.cutOff" });
    expect(readdirSync(folder)).toHaveLength(before);
  });
});

describe("the router of drafts", () => {
  let caller: Awaited<ReturnType<typeof callerAs>>;
  let access: Access;
  const streamOf = (content: string) => new Response(content).body as ReadableStream<Uint8Array>;
  beforeAll(async () => {
    access = await accessTo(suite.url);
    caller = await callerAs(access, { role: "steward", department: "market-supervision" });
    return () => access.close();
  });

  it("keeps, previews as chosen and sends", async () => {
    await suite.sql`truncate column_mappings`;
    const kept = await caller.drafts.keep({ fileName: "名单.csv", body: streamOf(text), bytes: Buffer.byteLength(text) });
    const of = { draft: "draft" in kept ? kept.draft : "", item: "registration", fileName: "名单.csv" };
    expect(await caller.drafts.preview({ ...of, chosen: {} })).toMatchObject({ missingRequired: ["name"] });
    expect(await caller.drafts.preview({ ...of, chosen: { c0: "name" } })).toMatchObject({ missingRequired: [], columns: { length: 4 } });
    const sent = await caller.drafts.send({ ...of, chosen: { c0: "name", c3: "" }, isSaved: false });
    const [batch] = await suite.sql`select mapping from batches where batch_id = ${"batchId" in sent ? sent.batchId : 0}`;
    expect(batch?.mapping).toEqual({ 单位: "name", 统一社会信用代码: "uscc", 成立日期: "registeredOn", 注册资本: null });
    expect(await caller.drafts.preview({ ...of, chosen: {} })).toMatchObject({
      refused: { zh: expect.stringContaining("已经报送或已过期") },
    });
  });

  it("says in words what is refused, and takes no stream that is none", async () => {
    expect(await caller.drafts.keep({ fileName: "程序.exe", body: streamOf("MZ") })).toMatchObject({ refused: { zh: expect.any(String) } });
    await expect(caller.drafts.keep({ fileName: "a.csv", body: "text" as never })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const of = { draft: "../../etc/passwd", item: "registration", fileName: "a.csv" };
    expect(await caller.drafts.preview({ ...of, chosen: {} })).toMatchObject({ refused: { zh: expect.any(String) } });
    await expect(caller.drafts.preview({ ...of, chosen: { __proto: "name" } })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("chosen fields", () => {
  const columns = [
    { name: "单位", field: null },
    { name: "", field: null },
    { name: "代码", field: "uscc" },
  ];

  it.each([
    [{}, undefined],
    [{ c9: "name" }, undefined],
    [{ c0: "name" }, { 单位: "name", 代码: "uscc" }],
    [{ c2: "" }, { 单位: null, 代码: null }],
    [{ c1: "name" }, { 单位: null, 代码: "uscc" }],
  ])("%j", (chosen, mapping) => {
    expect(chosenMapping(columns, chosen as Record<string, string>)).toEqual(mapping);
  });
});

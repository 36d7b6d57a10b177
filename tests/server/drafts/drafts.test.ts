import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { draftPath, keepDraft } from "@/server/drafts/draft-file";
import { previewDraft } from "@/server/drafts/preview-draft";
import { sendDraft } from "@/server/drafts/send-draft";
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

    const batchId = await sendDraft(suite.sql, suite.url, { ...of, mapping, isSaved: true });
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
    await expect(sendDraft(suite.sql, suite.url, sending)).rejects.toMatchObject({ name: "FileRefused" });
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

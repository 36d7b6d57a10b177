import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { keepDraft } from "@/server/drafts/draft-file";
import { previewDraft } from "@/server/drafts/preview-draft";
import { doublePublicity, formats } from "@/tests/generators/double-publicity";
import { intakeSuite, today } from "@/tests/server/intake/intake-fixture";

const suite = intakeSuite();

it("every field that a column is read as can be chosen for it, the operation too", async () => {
  const file = await doublePublicity("penalty", 1).file(formats["CSV UTF-8"]);
  const draft = await keepDraft("penalty.csv", Readable.toWeb(Readable.from([file])) as ReadableStream<Uint8Array>, file.length);
  const preview = await previewDraft(suite.sql, { draft, item: "penalty", fileName: "penalty.csv", today });
  const choices = preview.fields.map(({ name }) => name);
  const read = preview.columns.map(({ field }) => field);
  expect(read).toContain("operation");
  expect(read.filter((field) => field === null || !choices.includes(field))).toEqual([]);
});

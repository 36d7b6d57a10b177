import { expect, it } from "vitest";
import { listSubjects } from "@/server/subjects/list-subjects";
import { intakeSuite, inventedUscc, registrationHeader, registrationRows } from "../intake/intake-fixture";

const suite = intakeSuite();

it("a merged entry is not listed, and its code finds the one it went to", async () => {
  await suite.send("registration", "r.csv", [registrationHeader, ...registrationRows(1, 2)].join("\n"));
  await suite.sql`update subjects set merged_into = (select subject_id from subjects where code = ${inventedUscc(1)}) where code = ${inventedUscc(2)}`;
  expect((await listSubjects(suite.sql, { page: 1 })).rows.map(({ code }) => code)).toEqual([inventedUscc(1)]);
  const found = await listSubjects(suite.sql, { query: inventedUscc(2), page: 1 });
  expect(found).toMatchObject({ total: 1, rows: [{ code: inventedUscc(1) }] });
});

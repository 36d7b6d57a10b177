import { it } from "vitest";
import { connect } from "@/db/client";
import { bind } from "@/scoring/engine/bind";
import { recordsOf } from "@/scoring/engine/example";
import { periodOf } from "@/scoring/engine/period";
import { liveSql } from "@/scoring/engine/compile-census";
import { mechanismOf } from "@/scoring/mechanisms/mechanisms";
import { registry } from "@/scoring/models/registry";
import { storeSubjects } from "@/tests/generators/store";
import { testDatabase } from "@/tests/server/database";
it("x", async () => {
  const { model, examples } = registry.find((e) => e.model.id === "construction-contractors/reference")!;
  const db = await testDatabase(); const sql = connect(db.url, 1);
  await storeSubjects(sql, "enterprise", examples.map(recordsOf));
  for (const rule of ["conduct", "awards"]) {
    const s = model.indicators[rule]!.scores;
    const q = mechanismOf(s).aggregate!(s, bind(model, periodOf("2026Q1")), rule, liveSql("2026-07-29")).select;
    if (rule === "conduct") console.log(q);
    console.log(JSON.stringify(await sql.unsafe(q), null, 0));
  }
  await sql.end(); await db.drop();
}, 60000);

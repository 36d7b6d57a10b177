import { expect, it } from "vitest";
import { intakeSuite, inventedUscc } from "./intake-fixture";

const suite = intakeSuite();

it("government bodies, public institutions and social organisations become known by their own registrations, and may then be reported on", async () => {
  const [bureau, school, society] = [inventedUscc(1, "11"), inventedUscc(2, "12"), inventedUscc(3, "51")];
  const bodies = `单位名称,统一社会信用代码,成立日期,机构类别,镇街
衡城市某局（虚构）,${bureau},2010-01-04,机关,云山镇（虚构）
衡城市某学校（虚构）,${school},2012-09-01,事业单位,
某有限公司（虚构）,${inventedUscc(4, "91")},2012-09-01,事业单位,`;
  const first = await suite.send("institution-registration", "bodies.csv", bodies);
  expect([first.accepted, first.rejected]).toEqual([2, 1]);
  const [wrongKind] = await suite.problems(first.batchId);
  expect(wrongKind?.problems[0].rule).toBe("subject.kind");

  await suite.send(
    "social-organisation-registration",
    "societies.csv",
    `名称,统一社会信用代码,登记日期,社会组织类别\n某协会（虚构）,${society},2015-05-05,社会团体`,
  );
  const known = await suite.sql`select code, kind, name, registered_on::text from subjects order by name`;
  expect(known.map((each) => [each.code, each.kind, each.registered_on])).toEqual(
    expect.arrayContaining([
      [bureau, "institution", "2010-01-04"],
      [school, "institution", "2012-09-01"],
      [society, "institution", "2015-05-05"],
    ]),
  );
  expect(known).toHaveLength(3);

  const breach = await suite.send(
    "government-breach",
    "breach.csv",
    `统一社会信用代码,文书号,认定日期,认定机关,失信情形\n${bureau},虚认1号,2026-03-02,衡城市某机关（虚构）,拖欠企业账款`,
  );
  expect(breach.accepted).toBe(1);
  const [record] = await suite.sql`select data ->> 'kind' as kind, show_until::text from records where item = 'government-breach'`;
  expect(record).toEqual({ kind: "overdueAccount", show_until: "2027-03-02" });
});

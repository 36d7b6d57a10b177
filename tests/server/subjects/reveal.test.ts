import { beforeAll, expect, test } from "vitest";
import { personKey } from "@/server/subjects/person-key";
import { accessSuite, callerAs } from "../access/access-suite";

/** A taxi driver, invented, with a number no person has (area 000000), and one record of the transport bureau. */
const suite = accessSuite();
type Caller = Awaited<ReturnType<typeof callerAs>>;
let [transport, tax, steward, subject] = [] as unknown as [Caller, Caller, Caller, Caller];
const number = "000000190001010018";
const ids = { driver: 0, firm: 0 };

beforeAll(async () => {
  process.env.XINHENG_PERSON_KEY = Buffer.alloc(32, 7).toString("base64");
  const key = personKey();
  const [driver] = await suite.owner<{ id: number }[]>`
    insert into subjects (kind, name, town, person_hash, person_cipher, invented)
    values ('licensedPerson', '虚构驾驶员', '东区', ${key.hash(number)}, ${key.seal(number)}, true) returning subject_id::int as id`;
  const [firm] = await suite.owner<{ id: number }[]>`
    insert into subjects (kind, name, code, town, invented)
    values ('enterprise', '虚构有限公司', '910000000000000001', '东区', true) returning subject_id::int as id`;
  ids.driver = driver?.id ?? 0;
  ids.firm = firm?.id ?? 0;
  await suite.owner`insert into person_items values (${ids.driver}, 'driver-certificate')`;
  transport = await callerAs(suite, { role: "regulator", department: "transport", sectors: ["transport"] });
  tax = await callerAs(suite, { role: "regulator", department: "tax", sectors: ["tax"] });
  steward = await callerAs(suite, { role: "steward", department: "transport" });
  subject = await callerAs(suite, { role: "subject", subjectId: ids.driver });
});

const written = () => suite.owner`select verb, role, subject_id::int as subject, purpose, origin from audit_rows order by number`;

test("an official of the sector sees name and number, and one row says why", async () => {
  expect(await transport.subjects.reveal({ subjectId: ids.driver, purpose: "核对处罚决定书" })).toEqual({ name: "虚构驾驶员", number });
  expect(await written()).toEqual([
    { verb: "subjects.reveal", role: "regulator", subject: ids.driver, purpose: "核对处罚决定书", origin: "127.0.0.1" },
  ]);
});
test("the person reads who looked and why, with no account's name", async () => {
  const { lines } = await subject.audit.list({});
  expect(lines).toMatchObject([
    { verb: "subjects.reveal", role: "regulator", departmentName: { zh: "交通运输局" }, purpose: "核对处罚决定书", actorName: null },
  ]);
});
test("nobody else, no other subject, and not without a purpose; none of it leaves a row", async () => {
  const before = (await written()).length;
  const purpose = "核对处罚决定书";
  await expect(tax.subjects.reveal({ subjectId: ids.driver, purpose })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(transport.subjects.reveal({ subjectId: ids.firm, purpose })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(steward.subjects.reveal({ subjectId: ids.driver, purpose })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(subject.subjects.reveal({ subjectId: ids.driver, purpose })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(transport.subjects.reveal({ subjectId: ids.driver, purpose: "  看看  " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect((await written()).length).toBe(before);
});

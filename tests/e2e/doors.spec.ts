import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type Page, test } from "@playwright/test";
import { type Counts, doublePublicity, type FormatName, formats, planned, registrationsOf } from "@/tests/generators/double-publicity";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

const run = promisify(execFile);
const site = `http://127.0.0.1:${process.env.PORT}`;
const folder = mkdtempSync(path.join(os.tmpdir(), "xinheng-doors-"));
const seen: string[] = [];
let key = "";

// Lots of one run: no body and no decision is sent by two doors.
const lots = { csvByPage: 901, xlsxByPage: 902, byRest: 903, xlsxByRest: 904, byCli: 905, refused: 906 };

test.describe.configure({ mode: "serial" });
test.use({ storageState: signedInAs("steward") });

test.beforeAll(async () => {
  const bodies = save("bodies.csv", registrationsOf(Object.values(lots)));
  await script("import.ts", "registration", bodies);
  const made = await script("api-key.ts", "make", "market-supervision", "doors");
  key = /xh_\S+/.exec(made)?.[0] ?? "";
  expect(key).not.toBe("");
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  console.log(["door  format        item     total accepted revised duplicate withdrawn rejected waiting", ...seen].join("\n"));
});

const script = async (name: string, ...args: string[]): Promise<string> =>
  (await run(process.execPath, ["--import", "tsx", `scripts/${name}`, ...args])).stdout;

const save = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

const saved = async (kind: "licence" | "penalty", lot: number, format: FormatName): Promise<string> =>
  save(`${kind}-${lot}.${formats[format].ending}`, await doublePublicity(kind, lot).file(formats[format]));

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id: number;
    readonly rule: string;
    readonly state: string;
    readonly rows: Counts;
    readonly failure: { rule: string };
  };
}

async function curl(address: string, ...args: string[]): Promise<Answer> {
  const { stdout } = await run("curl", ["--silent", "--max-time", "60", "--write-out", "\n%{http_code}", ...args, `${site}${address}`]);
  const at = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(at + 1)), body: JSON.parse(stdout.slice(0, at)) };
}

const bearer = (held = key) => ["--header", `Authorization: Bearer ${held}`];
const push = (file: string, kind: string, idempotencyKey: string, contentType: string, held = key) =>
  curl(
    `/api/v1/batches?item=${kind}&name=${path.basename(file)}`,
    ...bearer(held),
    ...["--header", `Idempotency-Key: ${idempotencyKey}`, "--header", `Content-Type: ${contentType}`, "--data-binary", `@${file}`],
  );

/** The batch once it has ended, as the door tells it. */
async function ended(id: number): Promise<Answer["body"]> {
  let told: Answer["body"] | undefined;
  await expect
    .poll(async () => {
      told = (await curl(`/api/v1/batches/${id}`, ...bearer())).body;
      return told.state;
    })
    .toMatch(/^(finished|failed)$/);
  if (!told) throw new Error(`Batch ${id} was never told`);
  return told;
}

function note(door: string, format: string, kind: string, counts: Counts): void {
  const { total, accepted, revised, duplicate, withdrawn, rejected, waiting } = counts;
  const numbers = [total, accepted, revised, duplicate, withdrawn, rejected, waiting].map((count) => String(count).padStart(8));
  seen.push(`${door.padEnd(5)} ${format.padEnd(13)} ${kind.padEnd(8)}${numbers.join("")}`);
}

/** Tried again where the page was not yet awake when the button was pressed. */
async function upload(page: Page, file: string, item: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/data/upload?item=${item}`);
    await page.getByLabel(/^文件/).setInputFiles(file);
    await page.getByRole("button", { name: "上传并预览" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "核对列与预览" })).toBeVisible();
  }).toPass();
  await expect(page.getByText(/还缺必填字段/)).toHaveCount(0);
}

/** The counts as the batch's page shows them. */
async function shown(page: Page): Promise<Counts> {
  const of = async (name: string) => {
    const term = page.locator("dl div").filter({ has: page.getByText(name, { exact: true }) });
    return Number((await term.locator("dd").first().innerText()).replaceAll(",", ""));
  };
  await expect(page.getByText(/各项相加等于总行数/)).toBeVisible();
  const total = Number(/总行数 ([\d,]+)/.exec(await page.getByText(/各项相加等于总行数/).innerText())?.[1]?.replaceAll(",", ""));
  return {
    total,
    accepted: await of("新增"),
    revised: await of("更正"),
    duplicate: await of("重复"),
    withdrawn: await of("撤销"),
    rejected: await of("待纠错"),
    waiting: await of("等待主体"),
  };
}

for (const [format, kind, lot, readAs] of [
  ["CSV GB18030", "penalty", lots.csvByPage, /^CSV · GB18030 · /],
  ["XLSX", "licence", lots.xlsxByPage, /^XLSX · /],
] as const)
  test(`${format} of 2,000 rows by the page comes to the planned counts`, async ({ page }) => {
    await upload(page, await saved(kind, lot, format), kind);
    await expect(page.getByText(readAs)).toBeVisible();
    await page.getByRole("button", { name: "报送" }).click();
    await expect(page).toHaveURL(/\/data\/batches\/\d+/);
    const counts = await shown(page);
    note("page", format, kind, counts);
    expect(counts).toEqual(planned[kind].counts);
    const reasons = page.getByRole("table", { name: "待纠错与等待的原因" });
    await expect(reasons.getByRole("row", { name: /公示截止期.*超过法定最长公示期/ })).toHaveCount(kind === "penalty" ? 1 : 0);
    await expect(reasons.getByRole("row", { name: /自然人身份证号/ })).toContainText(kind === "penalty" ? "4" : "5");
  });

test("the same plan by REST and by the command line comes to the same counts", async () => {
  for (const [format, kind, lot] of [
    ["CSV GB18030", "penalty", lots.byRest],
    ["XLSX", "licence", lots.xlsxByRest],
  ] as const) {
    const taken = await push(await saved(kind, lot, format), kind, `doors-${lot}`, formats[format].contentType);
    expect(taken.status).toBe(202);
    const { rows } = await ended(taken.body.id);
    note("rest", format, kind, rows);
    expect(rows).toEqual(planned[kind].counts);
  }
  const out = await script("import.ts", "penalty", await saved("penalty", lots.byCli, "XLSX"));
  const { rows } = await ended(Number(/批次 (\d+)/.exec(out)?.[1]));
  note("cli", "XLSX", "penalty", rows);
  expect(rows).toEqual(planned.penalty.counts);
});

test("a key reused with other content is told 409, and a wrong key 401", async () => {
  const other = save("other.csv", "行政相对人名称\n虚构");
  const reused = await push(other, "penalty", `doors-${lots.byRest}`, "text/csv");
  expect([reused.status, reused.body.rule]).toEqual([409, "idempotency.otherContent"]);
  const strange = await push(other, "penalty", "doors-strange", "text/csv", `xh_${"a".repeat(43)}`);
  expect([strange.status, strange.body.rule]).toEqual([401, "key.invalid"]);
});

test("a batch sent twice at once is one batch, and its rows are taken once", async () => {
  const file = await saved("licence", lots.refused, "TSV UTF-8");
  const [one, two] = await Promise.all([1, 2].map(() => push(file, "licence", "doors-twice", "text/tab-separated-values")));
  expect([one?.status, two?.status].sort()).toEqual([200, 202]);
  expect(two?.body.id).toBe(one?.body.id);
  expect((await ended(one?.body.id ?? 0)).rows).toEqual(planned.licence.counts);
});

/** Files still arriving; another spec's draft is small. */
function arriving(): string[] {
  const inbox = path.join(process.env.XINHENG_DATA_DIR ?? "", "inbox");
  return readdirSync(inbox).filter((name) => name.endsWith(".part") && statSync(path.join(inbox, name)).size > 50_000);
}

test("a push cut in the middle leaves no batch and no part of a file, and its key is still free", async ({ page }) => {
  const whole = await doublePublicity("penalty", lots.refused).file(formats["CSV UTF-8"]);
  const headers = { authorization: `Bearer ${key}`, "idempotency-key": "doors-cut", "content-length": whole.length };
  const sending = request(`${site}/api/v1/batches?item=penalty&name=cut.csv`, { method: "POST", headers });
  sending.on("error", () => {});
  sending.write(whole.subarray(0, 100_000));
  await expect.poll(arriving).toHaveLength(1);
  sending.destroy();
  await expect.poll(arriving).toHaveLength(0);
  await page.goto("/data/batches");
  await expect(page.getByText(`licence-${lots.refused}.tsv`).first()).toBeVisible();
  await expect(page.getByText("cut.csv")).toHaveCount(0);
  const again = await push(save("cut.csv", whole), "penalty", "doors-cut", "text/csv");
  expect(again.status).toBe(202);
  expect((await ended(again.body.id)).rows).toEqual(planned.penalty.counts);
  await page.goto("/data/batches");
  await expect(page.getByText("cut.csv").first()).toBeVisible();
});

test("GBK declared as UTF-8 is refused whole, and says what it is", async () => {
  const file = save("gbk.csv", await doublePublicity("penalty", lots.refused).file(formats["CSV GB18030"]));
  const taken = await push(file, "penalty", "doors-gbk", "text/csv; charset=utf-8");
  const told = await ended(taken.body.id);
  expect([told.state, told.failure.rule, told.rows]).toEqual(["failed", "file.otherEncoding", null]);
});

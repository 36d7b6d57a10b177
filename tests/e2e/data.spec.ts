import { type Page, test } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { nothingTold } from "@/server/intake/file/row-source";
import { readWorkbook } from "@/server/intake/file/xlsx/read-workbook";
import { itemByName } from "@/server/intake/item-by-name";
import { inventedUscc } from "./invented-uscc";
import { expect } from "./patient-expect";
import { signedInAs } from "./sign-in";

test.use({ storageState: signedInAs("steward") });

// A name of its own for each run: the same row sent twice would be a duplicate.
const mark = Date.now().toString().slice(-6);

test("a steward uploads, maps, previews, finds the kept row, mends it and sends it again", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByRole("heading", { level: 1, name: "数据" })).toBeVisible();
  await page.getByRole("link", { name: "上传文件" }).click();

  const item = page.getByRole("combobox", { name: "目录项" });
  await item.fill((await page.locator("datalist option[value*='登记']").first().getAttribute("value")) ?? "");
  const good = inventedUscc(700_000 + Number(mark.slice(-5)));
  const rows = [
    `虚构甲${mark}有限公司,${good},2020-01-02,100万元人民币`,
    `虚构乙${mark}有限公司,910000000000000000,2020-01-02,100万元人民币`,
  ];
  const text = ["单位,统一社会信用代码,成立日期,注册资本", ...rows].join("\n");
  await page.getByLabel(/^文件/).setInputFiles({ name: `名单${mark}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "上传并预览" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "核对列与预览" })).toBeVisible();
  await expect(page.getByText(/还缺必填字段/)).toBeVisible();
  await page.getByRole("combobox", { name: "读作 单位" }).selectOption("name");
  await page.getByRole("button", { name: "按此预览" }).click();
  await expect(page.getByText(/还缺必填字段/)).toHaveCount(0);
  const preview = page.getByRole("table", { name: "前 2 行" });
  await expect(preview.getByRole("row").nth(1)).toContainText("可以入库");
  await expect(preview.getByRole("row").nth(2)).toContainText("待纠错");

  await page.getByRole("button", { name: "报送" }).click();
  await expect(page).toHaveURL(/\/data\/batches\/\d+/);
  await expect(page.getByText(/共 2 行：新增 1，.*待纠错 1/)).toBeVisible();

  await page.getByRole("table", { name: "待纠错与等待的原因" }).getByRole("link", { name: "第 3 行" }).click();
  const code = page.getByRole("textbox", { name: /统一社会信用代码/ });
  await expect(code).toHaveValue("910000000000000000");
  await page.getByRole("button", { name: "检查并重新报送" }).click();
  await expect(page.getByText("还不能报送，这一行保持原状：")).toBeVisible();
  await code.fill(inventedUscc(800_000 + Number(mark.slice(-5))));
  await page.getByRole("button", { name: "检查并重新报送" }).click();
  await expect(page.getByText("这一行已处理（已重新报送）")).toBeVisible();
});

/** Sends registrations whose capital lacks its unit; gives the batch in which they are kept. */
async function keepBadRows(page: Page, name: string, first: number, count: number): Promise<number> {
  await page.goto("/data/upload?item=registration");
  const rows = Array.from({ length: count }, (_, at) => `虚构${name}${at + 1}公司,${inventedUscc(first + at)},2020-01-02,6`);
  const text = ["企业名称,统一社会信用代码,成立日期,注册资本", ...rows].join("\n");
  await page.getByLabel(/^文件/).setInputFiles({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "上传并预览" }).click();
  await page.getByRole("button", { name: "报送" }).click();
  await expect(page).toHaveURL(/\/data\/batches\/\d+/);
  await expect(page.getByText(`待纠错 ${count}`).first()).toBeVisible();
  return Number(/batches\/(\d+)/.exec(page.url())?.[1]);
}

test("a steward downloads the kept rows, mends one in the workbook and gives it back", async ({ page }, info) => {
  const batch = await keepBadRows(page, `批量${mark}`, 810_000 + 2 * Number(mark.slice(-4)), 2);
  await page.goto(`/data/quarantine?state=open&batch=${batch}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载待改表（XLSX）" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^待纠错-.+-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const file = info.outputPath("downloaded.xlsx");
  await download.saveAs(file);

  const table: string[][] = [];
  const item = itemByName("registration");
  if (!item) throw new Error("No registrations in the catalogue");
  for await (const rows of readWorkbook(file, item, nothingTold(), () => {}))
    for (const row of rows) if (row.kind === "read") table.push([...row.cells]);
  const [header = [], first = []] = table;
  const capital = header.indexOf("注册资本");
  expect(table).toHaveLength(3);
  expect(header[capital + 1]).toBe("※原因：注册资本");
  expect(first.at(-1)).toBe(`${batch}-2`);
  first[capital] = "6万元";
  const mended = info.outputPath("mended.xlsx");
  await writeExcelFile(table.map((row) => row.map((value) => ({ value, type: String })))).toFile(mended);

  await page.getByLabel(/^修改后的文件/).setInputFiles(mended);
  await page.getByRole("button", { name: "上传修改后的文件" }).click();
  await expect(page.getByText("文件共 2 行：重新报送 1，仍有问题 0，未改动 1，未处理 0。")).toBeVisible();
  await expect(page.locator("[data-row-link]", { hasText: "批第 2 行" })).toHaveCount(0);
  await expect(page.locator("[data-row-link]")).toHaveCount(1);
});

test("a row is dismissed with a reason, found among the dismissed, and reopened", async ({ page }) => {
  const batch = await keepBadRows(page, `搁置${mark}`, 830_000 + Number(mark.slice(-4)), 1);
  const listed = async (state: string) => {
    await page.goto(`/data/quarantine?state=${state}&batch=${batch}`);
    return page.locator("[data-row-link]");
  };
  await (await listed("open")).click();
  await page.getByRole("textbox", { name: "理由" }).fill("部门确认重复报送");
  await page.getByRole("button", { name: "搁置这一行" }).click();
  await expect(page.getByText("搁置理由：部门确认重复报送")).toBeVisible();
  await expect(await listed("open")).toHaveCount(0);
  await (await listed("dismissed")).click();
  await page.getByRole("button", { name: "重新打开" }).click();
  await expect(page.getByText("搁置理由：部门确认重复报送")).toHaveCount(0);
  await expect(await listed("open")).toHaveCount(1);
});

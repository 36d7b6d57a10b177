import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Client } from "pg";
import { inventedUscc } from "@/server/demo/firm";

export const columns = [
  "CF_XDR_MC",
  "CF_XDR_SHXYM",
  "CF_WSH",
  "CF_WFXW",
  "CF_SY",
  "CF_CFLB",
  "CF_NR_FK",
  "CF_JDRQ",
  "CF_GSJZQ",
  "CF_CFJG",
] as const;

const rowsPerFirm = 5;
const flushAt = 1024 * 1024;

export const firmsOf = (rows: number): number => Math.ceil(rows / rowsPerFirm);

const nameOf = (firm: number): string => `衡城第${firm}号商贸（虚构）有限公司`;

const row = (index: number): string => {
  const firm = Math.floor(index / rowsPerFirm);
  const isFine = index % 3 !== 0;
  const day = `2026-${String(1 + (index % 9)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  return [
    nameOf(firm),
    inventedUscc(false, firm),
    `衡市监罚〔2026〕${index}号`,
    "广告内容虚假",
    "虚构的违法事实，用于量度导入速度",
    isFine ? "罚款" : "警告",
    isFine ? String((1 + (index % 50)) / 10) : "",
    day,
    "",
    "衡城市市场监督管理局（虚构）",
  ].join(",");
};

/** Writes that many penalties of invented firms as a department's UTF-8 CSV. */
export const writePenalties = async (file: string, rows: number): Promise<void> => {
  const out = createWriteStream(file);
  let text = `${columns.join(",")}\n`;
  for (let index = 0; index < rows; index += 1) {
    text += `${row(index)}\n`;
    if (text.length < flushAt) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
};

/** Makes the firms of the file known, so that what is measured is records alone. */
export const makeFirms = async (client: Client, rows: number): Promise<void> => {
  const codes = Array.from({ length: firmsOf(rows) }, (_, firm) => inventedUscc(false, firm));
  await client.query(
    "insert into subjects (kind, code, name, invented) select 'enterprise', code, '衡城商贸（虚构）', true from unnest($1::text[]) as code",
    [codes],
  );
  await client.query("vacuum analyze subjects");
};

import type { Sql } from "@/db/client";
import { askedMonths } from "./asked-months";
import { metrics } from "./metrics";
import { refuseQuality } from "./quality-refused";
import { readQuality } from "./read-quality";
import type { QualityRow } from "./view";

const known = ["from", "to", "department"];

export interface QualityAnswer {
  readonly from: string;
  readonly to: string;
  readonly metrics: typeof metrics;
  readonly rows: readonly QualityRow[];
}

/** The quality of reporting as asked by the parameters of an address; throws QualityRefused where one of them cannot be meant. */
export async function answerQuality(sql: Sql, parameters: URLSearchParams, today: string): Promise<QualityAnswer> {
  for (const name of parameters.keys()) {
    if (!known.includes(name)) {
      throw refuseQuality(
        "quality.parameter",
        `参数只有 ${known.join("、")}，其余不认识。请删去后重试。`,
        `The parameters are ${known.join(", ")}; another was given. Leave it out and ask again.`,
      );
    }
    if (parameters.getAll(name).length > 1) {
      throw refuseQuality(
        "quality.twice",
        `参数 ${name} 给了多次。请只保留一个。`,
        `The parameter ${name} was given more than once. Keep one of them.`,
      );
    }
  }
  const [from, to, department] = known.map((name) => parameters.get(name) ?? undefined);
  const months = askedMonths({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, today);
  if (department !== undefined && !/^[a-z][a-z-]{0,60}$/.test(department)) {
    throw refuseQuality(
      "quality.department",
      "参数 department 应为部门代号，如 tax。请改正后重试。",
      "The parameter department is a department's id, such as tax. Correct it and ask again.",
    );
  }
  const rows = await readQuality(sql, { ...months, today });
  return { ...months, metrics, rows: department === undefined ? rows : rows.filter((row) => row.department?.id === department) };
}

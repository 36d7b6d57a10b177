import { connect, type Sql } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { openDatabase } from "@/db/open";
import { modelDigest } from "@/scoring/engine/model-digest";
import { isSwitchedOff } from "@/server/models/adopted/rateable";
import { type OutsideModels, registerOutsideModels } from "@/server/models/adopted/register-outside";
import { type KnownModel, knownModels, replacedBy } from "@/server/models/known-models";
import { columnWidth, padded } from "./models/columns";
import { runScript } from "./start/run-script";

const statusWords = {
  inForce: "现行 in force",
  historical: "历史 historical",
  suspended: "暂停 suspended",
  proposed: "建议 proposed",
} as const;
const purposeWords = { credit: "信用等级 credit", risk: "内部风险 risk", size: "规模 size", lists: "名单 lists" } as const;

const sourceWords = ({ source, from, adoptedBy }: KnownModel): string => {
  if (source === "project") return "本项目 project";
  return source === "outside" ? `外部 outside: ${from}` : `附表 annex: ${from}，${adoptedBy}`;
};

/** Why a model is not rated, or that it is. */
const stateOf = (each: KnownModel, known: readonly KnownModel[], { named, switchedOff }: OutsideModels): string => {
  const { id, status } = each.model;
  if (isSwitchedOff(id, switchedOff)) return "停用 switched off";
  if (each.source === "outside" && !named.includes(id)) return "配置中已无 no longer named";
  const annex = known.findLast((other) => replacedBy(known, other).includes(id) && !isSwitchedOff(other.model.id, switchedOff));
  if (annex && annex !== each && known.indexOf(annex) > known.indexOf(each)) return `由附表版代替 replaced by ${annex.model.id}`;
  return status === "suspended" ? "点名才评 by name only" : "参评 rated";
};

const grown = (each: KnownModel, known: readonly KnownModel[]): string[] => {
  const base = known.find(({ model }) => model.id === each.base?.id);
  return base && each.base && modelDigest(base.model) !== each.base.digest
    ? [
        `${each.model.id}：原模型 ${base.model.id} 后来有改动，附表版未跟随，请重新采纳附表 / its base has changed since; adopt the annex anew`,
      ]
    : [];
};

const print = (known: readonly KnownModel[], outside: OutsideModels): void => {
  const rows = known.map((each) => {
    const { model } = each;
    const period = `${model.periods.from}—${model.periods.to ?? ""}`;
    return [
      model.id,
      model.title.zh,
      statusWords[model.status],
      purposeWords[model.purpose],
      period,
      stateOf(each, known, outside),
      sourceWords(each),
    ];
  });
  const head = ["编号 id", "名称 title", "状态 status", "用途 purpose", "期间 periods", "评价 rating", "来源 source"];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columnWidth(row[column] ?? ""))));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, column) => padded(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  for (const line of known.flatMap((each) => grown(each, known))) console.log(`\n${line}`);
};

const listed = async (sql: Sql): Promise<void> => {
  const outside = await registerOutsideModels(sql);
  print(await knownModels(sql), outside);
};

// A reader that leaves early (| head) is no failure.
process.stdout.on("error", () => {});
await runScript(async () => {
  const { url } = await openDatabase();
  await migrateDatabase(url);
  const sql = connect(url, 1);
  await listed(sql).finally(() => sql.end());
});

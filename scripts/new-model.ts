import path from "node:path";
import { projectRoot } from "@/db/embedded/project-root";
import { StartError } from "@/db/embedded/start-error";
import { registry } from "@/scoring/models/registry";
import { dayOf } from "@/server/day-of";
import { newModelArguments } from "./new-model/arguments";
import type { ModelNames } from "./new-model/skeleton";
import { writeInside } from "./new-model/write-inside";
import { writeOutside } from "./new-model/write-outside";
import { runScript } from "./start/run-script";

/** The year in the name, else the one that began last. */
const yearOf = (name: string, today: string): string => /\b(20\d\d)\b/.exec(name)?.[1] ?? today.slice(0, 4);

const rivalsOf = ({ sector, year }: ModelNames): string[] =>
  registry.filter(({ model }) => model.sector === sector && (model.periods.to ?? "9999") >= year).map(({ model }) => model.id);

const sayNext = (names: ModelNames, outside: string | null): void => {
  const steps = outside
    ? [
        `在 xinheng.config.ts 的 models 中加入 ${JSON.stringify(outside)} / add it to models in xinheng.config.ts`,
        "npm run models 核对并列出 / checks and lists it",
      ]
    : ["npx vitest run --project scoring --project health 核对 / checks it"];
  const all = [
    "把草案文件换成所依据的规范性文件，每个数值注明条款和来源 / put the instrument in the place of the draft; cite every number",
    "text.md 用自己的话写明每一条 / say in text.md what each article holds",
    "examples.ts 收入公布的算例 / put the published examples into examples.ts",
    ...steps,
    `npm run rate -- ${names.sector} 评价 / rates it`,
  ];
  console.log(`\n接下来 / what to do next（docs/models.md）：\n${all.map((step, index) => `  ${index + 1}. ${step}`).join("\n")}`);
};

await runScript(async () => {
  const { sector, name, outside } = newModelArguments(process.argv.slice(2));
  const today = dayOf(new Date());
  const names: ModelNames = { sector, name, year: yearOf(name, today), today };
  if (registry.some(({ model }) => model.id === `${sector}/${name}`)) {
    throw new StartError(
      `模型 ${sector}/${name} 已有，编号不得重复使用。`,
      `There is a model ${sector}/${name}; ids are never used twice.`,
    );
  }
  const files = outside ? writeOutside(outside, names) : await writeInside(names);
  console.log("已写入 / written:");
  for (const file of files) console.log(`  ${outside ? file : path.relative(projectRoot, file)}`);
  const rivals = rivalsOf(names);
  if (rivals.length > 0) {
    const last = Number(names.year) - 1;
    console.log(
      `\n${rivals.join("、")} 也适用于 ${names.year}：请在其 periods 中写 to: "${last}" / end it there; one model of a sector governs a period`,
    );
  }
  sayNext(names, outside);
});

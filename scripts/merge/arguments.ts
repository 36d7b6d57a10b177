import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";

const usage = `用法 Usage:
  npm run merge -- find                                        找出疑似同一主体 / propose look-alikes
  npm run merge -- list [proposed|done|refused|undone] [页 page]
  npm run merge -- propose <保留 kept> <并入 merged> --by 姓名 --reason 理由
  npm run merge -- decide  <保留 kept> <并入 merged> --by 姓名 --reason 理由 --yes|--no
  npm run merge -- undo    <保留 kept> <并入 merged> --by 姓名 --reason 理由

主体用统一社会信用代码 / a subject is named by its USCC。审核人须不同于提议人 / who decides is not who proposed。`;

const states = ["proposed", "done", "refused", "undone"] as const;

export interface Step {
  readonly kept: string;
  readonly merged: string;
  readonly by: string;
  readonly reason: string;
}

export type MergeArguments =
  | { readonly act: "find" }
  | { readonly act: "list"; readonly state: (typeof states)[number]; readonly page: number }
  | ({ readonly act: "propose" | "undo" } & Step)
  | ({ readonly act: "decide"; readonly approve: boolean } & Step);

export const mergeArguments = (args: readonly string[]): MergeArguments => {
  const { values, positionals } = parse(args);
  const [act, first, second, ...more] = positionals;
  if (values.help || act === undefined || more.length > 0) throw new StartError(usage, "");
  if (act === "find" && first === undefined) return { act };
  if (act === "list") return { act, ...listed(first, second) };
  if (act !== "propose" && act !== "undo" && act !== "decide") throw new StartError(`“${act}”不认识`, `"${act}" is not known\n\n${usage}`);
  const { by, reason } = values;
  if (!first || !second || by === undefined || reason === undefined)
    throw new StartError("需要两个代码、--by 和 --reason", `Two codes, --by and --reason are needed\n\n${usage}`);
  const step = { kept: first, merged: second, by, reason };
  if (act !== "decide") return { act, ...step };
  if ((values.yes ?? false) === (values.no ?? false)) throw new StartError("请写 --yes 或 --no", `Give --yes or --no\n\n${usage}`);
  return { act, ...step, approve: values.yes ?? false };
};

const listed = (named = "proposed", page = "1") => {
  const state = states.find((each) => each === named);
  if (!state || !/^[1-9]\d{0,5}$/.test(page)) throw new StartError("状态或页码不认识", `The state or page is not known\n\n${usage}`);
  return { state, page: Number(page) };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        by: { type: "string" },
        reason: { type: "string" },
        yes: { type: "boolean" },
        no: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
};

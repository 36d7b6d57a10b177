import { parseArgs } from "node:util";
import { StartError } from "@/db/embedded/start-error";

export const usage = `用法 usage:
  npm run -s annex -- <模型 model> --template > 附表.csv          导出现有各表，供填写 / the tables as they stand, to be filled in
  npm run annex -- <模型 model> <附表 annex.csv|.xlsx>            核对并逐值比较，不改动 / checked and compared, nothing changed
  npm run annex -- <模型 model> <附表> --adopt --reviewer "姓名"   采纳为新版本 / adopted as a new version

  --instrument <文件编号 id>   全部各行的出处 / where all rows stand      --article <条款 article>   例如 附件4 / for example 附件4
  --yes                        不再询问 / do not ask`;

export type AnnexArguments =
  | { readonly task: "template"; readonly model: string }
  | {
      readonly task: "compare" | "adopt";
      readonly model: string;
      readonly file: string;
      readonly reviewer: string;
      readonly instrument: string | undefined;
      readonly article: string | undefined;
      readonly yes: boolean;
    };

const options = {
  template: { type: "boolean" },
  adopt: { type: "boolean" },
  reviewer: { type: "string" },
  instrument: { type: "string" },
  article: { type: "string" },
  yes: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new StartError((error as Error).message, usage);
  }
};

export const annexArguments = (args: readonly string[]): AnnexArguments => {
  const { values, positionals } = parse(args);
  const [model, file, ...more] = positionals;
  if (model === undefined || more.length > 0 || values.help) throw new StartError(usage, "");
  if (values.template) return { task: "template", model };
  if (file === undefined) throw new StartError(`请给出附表文件。`, `Name the file of the annex.\n\n${usage}`);
  const reviewer = values.reviewer?.trim() ?? "";
  if (values.adopt && reviewer === "") {
    throw new StartError('采纳附表要写明核对人：--reviewer "姓名"。', 'An annex is adopted by a named reviewer: --reviewer "name".');
  }
  const { instrument, article, yes = false } = values;
  return { task: values.adopt ? "adopt" : "compare", model, file, reviewer, instrument, article, yes };
};

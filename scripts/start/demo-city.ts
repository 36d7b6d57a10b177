import { StartError } from "@/db/embedded/start-error";
import { type ProgressBar, progressBar } from "../progress";

const usualSubjects = 20_000;

/** How many subjects the demo city shall have, or undefined when it is not wanted. */
export function demoSubjects(args: string[], env: NodeJS.ProcessEnv): number | undefined {
  if (env.XINHENG_DEMO === "off") return undefined;
  const flag = args.indexOf("--subjects");
  const given = flag === -1 ? env.XINHENG_DEMO_SUBJECTS : (args[flag + 1] ?? "");
  if (given === undefined) return usualSubjects;
  const subjects = Number(given);
  if (given !== "" && Number.isSafeInteger(subjects) && subjects > 0) return subjects;
  throw new StartError(
    `演示城市的主体数“${given}”不对。请给一个正整数，例如 npm start -- --subjects 20000；不要演示数据：XINHENG_DEMO=off`,
    `"${given}" is not a number of subjects. Give a positive whole number, for example npm start -- --subjects 20000; for no demo: XINHENG_DEMO=off`,
  );
}

/** Makes and rates the demo city; returns at once when it is there, or when real subjects are. */
export async function showDemoCity(url: string, subjects: number): Promise<void> {
  const { makeDemoCity } = await import("@/server/demo/make-demo-city");
  let stage = "";
  let bar: ProgressBar | undefined;
  await makeDemoCity(url, {
    subjects,
    onProgress(progress) {
      if (progress.stage !== stage) {
        bar?.finish();
        stage = progress.stage;
        bar = progressBar(stage);
      }
      bar?.update(progress.done, progress.total);
    },
  });
  bar?.finish();
}

import { openDatabase } from "@/db/open";
import { verifyAudit } from "@/server/audit/verify-audit";
import { runScript } from "./start/run-script";
import { say } from "./start/say";

await runScript(async () => {
  const { url } = await openDatabase();
  const { rows, findings, anchors, head } = await verifyAudit(url, ({ hint }) => console.log(`${hint.zh}  (${hint.en})`));
  if (findings > 0) {
    console.error(
      `审计链有 ${findings} 处不符，没有改动任何内容；请保留现场，与最近的备份比对  (${findings} findings; nothing was changed: keep the database as it is and compare with a backup)`,
    );
    process.exitCode = 1;
    return;
  }
  const unanchored = anchors === 0 && rows > 0;
  say(
    `审计链完整：${rows} 行，末行哈希 ${head?.hash ?? "无"}，核对锚点 ${anchors} 个${unanchored ? "（没有锚点，看不出尾部被截）" : ""}`,
    `${rows} rows, ${anchors} anchors, all fit${unanchored ? "; without anchors a cut tail is not seen" : ""}`,
  );
});

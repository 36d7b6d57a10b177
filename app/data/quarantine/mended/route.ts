import { rm } from "node:fs/promises";
import { draftPath, keepDraft } from "@/server/drafts/draft-file";
import { FileRefused } from "@/server/intake/file/file-refused";
import { resendMended } from "@/server/quarantine/mended/resend-mended";
import { databaseUrl, pool } from "@/server/sql";

export const dynamic = "force-dynamic";

const beijingDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** Takes a mended download back. Its type is one that no page of another site may send without being asked first. */
export async function POST(request: Request): Promise<Response> {
  const fileName = new URL(request.url).searchParams.get("name")?.slice(0, 200) ?? "";
  if (request.headers.get("content-type") !== "application/octet-stream" || request.body === null) {
    return Response.json(
      { hint: { zh: "没有收到文件，什么也没有改动。请重新选择文件。", en: "No file arrived; nothing was changed. Choose it again." } },
      { status: 415 },
    );
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  let path: string | undefined;
  try {
    path = await draftPath(await keepDraft(fileName, request.body, Number.isSafeInteger(length) ? length : undefined));
    return Response.json({ report: await resendMended(pool(), databaseUrl(), { path, fileName, today: beijingDay.format(new Date()) }) });
  } catch (error) {
    if (error instanceof FileRefused) return Response.json({ hint: error.hint }, { status: 422 });
    throw error;
  } finally {
    if (path !== undefined) await rm(path, { force: true });
  }
}

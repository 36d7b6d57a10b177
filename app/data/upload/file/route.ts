import { keepDraft } from "@/server/drafts/draft-file";
import { FileRefused } from "@/server/intake/file/file-refused";

export const dynamic = "force-dynamic";

/** Keeps an uploaded file as a draft. Its type is one that no page of another site may send without being asked first. */
export async function POST(request: Request): Promise<Response> {
  const name = new URL(request.url).searchParams.get("name")?.slice(0, 200) ?? "";
  if (request.headers.get("content-type") !== "application/octet-stream" || request.body === null) {
    return Response.json(
      { hint: { zh: "没有收到文件，什么也没有保留。请重新选择文件。", en: "No file arrived; nothing was kept. Choose it again." } },
      { status: 415 },
    );
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  try {
    const draft = await keepDraft(name, request.body, Number.isSafeInteger(length) ? length : undefined);
    return Response.json({ draft });
  } catch (error) {
    if (error instanceof FileRefused) return Response.json({ hint: error.hint }, { status: 422 });
    throw error;
  }
}

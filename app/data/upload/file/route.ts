import { answered } from "../../../_query/answered";
import { caller } from "../../../_query/caller";

export const dynamic = "force-dynamic";

/** Keeps an uploaded file as a draft. Its type is one that no page of another site may send without being asked first. */
export const POST = (request: Request): Promise<Response> => answered(() => keep(request));

async function keep(request: Request): Promise<Response> {
  const fileName = new URL(request.url).searchParams.get("name")?.slice(0, 200) ?? "";
  if (request.headers.get("content-type") !== "application/octet-stream" || request.body === null) {
    return Response.json(
      { hint: { zh: "没有收到文件，什么也没有保留。请重新选择文件。", en: "No file arrived; nothing was kept. Choose it again." } },
      { status: 415 },
    );
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const bytes = Number.isSafeInteger(length) && length >= 0 ? { bytes: length } : {};
  const kept = await caller.drafts.keep({ fileName, body: request.body, ...bytes });
  return "refused" in kept ? Response.json({ hint: kept.refused }, { status: 422 }) : Response.json(kept);
}

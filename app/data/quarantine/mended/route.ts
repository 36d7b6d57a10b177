import { answered } from "../../../_query/answered";
import { caller } from "../../../_query/caller";
import { endedAct } from "../../../_query/ended-act";

export const dynamic = "force-dynamic";

/** Takes a mended download back. Its type is one that no page of another site may send without being asked first. */
export const POST = (request: Request): Promise<Response> => answered(() => takeBack(request));

async function takeBack(request: Request): Promise<Response> {
  const fileName = new URL(request.url).searchParams.get("name")?.slice(0, 200) ?? "";
  if (request.headers.get("content-type") !== "application/octet-stream" || request.body === null) {
    return Response.json(
      { hint: { zh: "没有收到文件，什么也没有改动。请重新选择文件。", en: "No file arrived; nothing was changed. Choose it again." } },
      { status: 415 },
    );
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const bytes = Number.isSafeInteger(length) && length >= 0 ? { bytes: length } : {};
  const kept = await caller.drafts.keep({ fileName, body: request.body, ...bytes });
  if ("refused" in kept) return Response.json({ hint: kept.refused }, { status: 422 });
  const answer = await endedAct(caller.quarantine.resend({ draft: kept.draft, fileName }), "quarantine.resend");
  return "refused" in answer ? Response.json({ hint: answer.refused }, { status: 422 }) : Response.json(answer);
}

import { ApiRefused } from "@/server/api-keys/api-refused";
import { type KeyHolder, keyHolder } from "@/server/api-keys/key-holder";
import { statusOfRefusal } from "@/server/inbox/status-of-refusal";
import { FileRefused } from "@/server/intake/file/file-refused";
import { QualityRefused } from "@/server/quality/quality-refused";
import { askerOf } from "../../_query/asker-of-request";

const headers = { "Cache-Control": "no-store" };

/** Answers a request of a key's holder; whatever goes wrong is told as { rule, zh, en }, never as a stack. */
export async function answer(request: Request, give: (holder: KeyHolder) => Promise<Response>): Promise<Response> {
  try {
    const response = await give(await keyHolder(request.headers.get("authorization"), askerOf(request.headers).origin));
    response.headers.set("Cache-Control", "no-store");
    return response;
  } catch (error) {
    if (error instanceof ApiRefused) return told(error.status, error.rule, error.hint);
    if (error instanceof QualityRefused) return told(400, error.rule, error.hint);
    if (error instanceof FileRefused) return told(statusOfRefusal(error), error.rule, error.hint);
    console.error("api/v1", error);
    return told(500, "server.failed", {
      zh: "平台内部出错，本次请求没有写入任何内容。请稍后用同一幂等键重试。",
      en: "The platform failed and wrote nothing of this request. Try again later with the same idempotency key.",
    });
  }
}

const told = (status: number, rule: string, { zh, en }: { zh: string; en: string }): Response =>
  Response.json({ rule, zh, en }, { status, headers: status === 401 ? { ...headers, "WWW-Authenticate": "Bearer" } : headers });

import { asAsker } from "@/server/access/as-asker";
import { followBatch } from "@/server/inbox/follow-batch";
import { pool } from "@/server/sql";
import { askerOf } from "../../../../_query/asker-of-request";

export const dynamic = "force-dynamic";

/** Server-sent events: one `progress` for each change, a comment as a sign of life, and the stream ends with the batch. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const batchId = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0;
  const left = new AbortController();
  request.signal.addEventListener("abort", () => left.abort());
  const asker = askerOf(request.headers);
  const events = followBatch(pool(), (read) => asAsker(asker, read), batchId, left.signal);
  const first = await events.next();
  if (first.done) return Response.json({ rule: "batch.notFound", zh: "没有这个批次。", en: "There is no such batch." }, { status: 404 });
  const encoder = new TextEncoder();
  let next: ReturnType<typeof events.next> = Promise.resolve(first);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await next;
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value ? `event: progress\ndata: ${JSON.stringify(value)}\n\n` : ": …\n\n"));
      next = events.next();
    },
    cancel: () => left.abort(),
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" },
  });
}

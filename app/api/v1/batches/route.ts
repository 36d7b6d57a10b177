import { pushBatch } from "@/server/inbox/push-batch";
import { readBatch } from "@/server/inbox/read-batch";
import { answer } from "../answer";

export const dynamic = "force-dynamic";

export const POST = (request: Request): Promise<Response> =>
  answer(request, async (holder) => {
    const { searchParams } = new URL(request.url);
    const { headers } = request;
    const taken = await pushBatch(holder, {
      item: searchParams.get("item"),
      name: searchParams.get("name"),
      contentType: headers.get("content-type"),
      contentEncoding: headers.get("content-encoding"),
      contentLength: headers.get("content-length"),
      idempotencyKey: headers.get("idempotency-key"),
      body: request.body as AsyncIterable<Uint8Array> | null,
    });
    const batch = await holder.as((sql) => readBatch(sql, holder, String(taken.batchId)));
    const location = `/api/v1/batches/${taken.batchId}`;
    return Response.json(
      { ...batch, sameContentAs: taken.sameAs ?? null },
      { status: taken.isNew ? 202 : 200, headers: { Location: location } },
    );
  });

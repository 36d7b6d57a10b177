import { readBatch } from "@/server/inbox/read-batch";
import { readRejected } from "@/server/inbox/read-rejected";
import { answer } from "../../../answer";

export const dynamic = "force-dynamic";

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answer(request, async (holder) => {
    const { id } = await params;
    const after = new URL(request.url).searchParams.get("after");
    return Response.json(await holder.as(async (sql) => readRejected(sql, (await readBatch(sql, holder, id)).id, after)));
  });

import { readBatch } from "@/server/inbox/read-batch";
import { answer } from "../../answer";

export const dynamic = "force-dynamic";

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answer(request, async (holder) => {
    const { id } = await params;
    return Response.json(await holder.as((sql) => readBatch(sql, holder, id)));
  });

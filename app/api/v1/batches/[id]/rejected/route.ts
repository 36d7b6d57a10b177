import { readBatch } from "@/server/inbox/read-batch";
import { readRejected } from "@/server/inbox/read-rejected";
import { pool } from "@/server/sql";
import { answer } from "../../../answer";

export const dynamic = "force-dynamic";

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answer(request, async (holder) => {
    const { id } = await readBatch(pool(), holder, (await params).id);
    return Response.json(await readRejected(pool(), id, new URL(request.url).searchParams.get("after")));
  });

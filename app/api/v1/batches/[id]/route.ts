import { readBatch } from "@/server/inbox/read-batch";
import { pool } from "@/server/sql";
import { answer } from "../../answer";

export const dynamic = "force-dynamic";

export const GET = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  answer(request, async (holder) => Response.json(await readBatch(pool(), holder, (await params).id)));

import { dayOf } from "@/server/day-of";
import { answerQuality } from "@/server/quality/answer-quality";
import { QualityRefused } from "@/server/quality/quality-refused";
import { pool } from "@/server/sql";

export const dynamic = "force-dynamic";

const headers = { "Cache-Control": "no-store" };

export async function GET(request: Request): Promise<Response> {
  try {
    const answer = await answerQuality(pool(), new URL(request.url).searchParams, dayOf(new Date()));
    return Response.json(answer, { headers });
  } catch (error) {
    if (!(error instanceof QualityRefused)) throw error;
    return Response.json({ rule: error.rule, hint: error.hint }, { status: 400, headers });
  }
}

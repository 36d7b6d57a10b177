import { dayOf } from "@/server/day-of";
import { answerQuality } from "@/server/quality/answer-quality";
import { answer } from "../answer";

export const dynamic = "force-dynamic";

/** Of a department's key, its own reporting; the city's is on the page. */
export const GET = (request: Request): Promise<Response> =>
  answer(request, async (holder) =>
    Response.json(await holder.as((sql) => answerQuality(sql, new URL(request.url).searchParams, dayOf(new Date())))),
  );

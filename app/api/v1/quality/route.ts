import { turnDown } from "@/server/api-keys/api-refused";
import { dayOf } from "@/server/day-of";
import { answerQuality } from "@/server/quality/answer-quality";
import { answer } from "../answer";

export const dynamic = "force-dynamic";

/** Of a department's key, its own reporting; the city's is on the page. */
export const GET = (request: Request): Promise<Response> =>
  answer(request, async (holder) => {
    if (holder.department === null) throw noDepartment;
    return Response.json(await holder.as((sql) => answerQuality(sql, new URL(request.url).searchParams, dayOf(new Date()))));
  });

const noDepartment = turnDown(
  403,
  "key.department",
  "这个密钥不属于任何部门，不能查询报送质量。请用部门的密钥。",
  "This key is of no department, and quality of reporting is a department's. Use a department's key.",
);

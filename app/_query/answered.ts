import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";

/** A route that calls verbs: what a verb refuses is the asker's to mend and no failure of the site. */
export async function answered(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    return Response.json({ hint }, { status: getHTTPStatusCodeFromError(error), headers: { "cache-control": "no-store" } });
  }
}

const hint = {
  zh: "请求中有无法识别的内容，什么也没有改动。请从页面上重新操作。",
  en: "The request holds something that cannot be meant; nothing was changed. Start again from the page.",
};

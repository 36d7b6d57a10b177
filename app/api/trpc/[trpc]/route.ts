import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { askerOf } from "@/app/_query/asker-of-request";
import { limited, tooLarge } from "@/app/_query/limited";
import { isSameOrigin } from "@/app/_query/same-origin";
import { appRouter } from "@/server/router";

/** A mended row may be long: the desk takes cells of 100 KB. */
const mostBytes = 2 * 1024 * 1024;

const handle = async (request: Request): Promise<Response> => {
  if (request.method !== "GET" && !isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const asked = await limited(request, mostBytes);
  if (!asked) return tooLarge();
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: asked,
    router: appRouter,
    createContext: () => ({ asker: askerOf(request.headers) }),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") console.error(`trpc ${path}`, error);
    },
  });
};

export { handle as GET, handle as POST };

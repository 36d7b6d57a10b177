import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { askerOf } from "@/app/_query/asker-of-request";
import { isSameOrigin } from "@/app/_query/same-origin";
import { appRouter } from "@/server/router";

const handle = (request: Request): Promise<Response> | Response => {
  if (request.method !== "GET" && !isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => ({ asker: askerOf(request.headers) }),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") console.error(`trpc ${path}`, error);
    },
  });
};

export { handle as GET, handle as POST };

import { askerOf } from "@/app/_query/asker-of-request";
import { limited, tooLarge } from "@/app/_query/limited";
import { auth } from "@/server/accounts/auth";

const mostBytes = 16 * 1024;

const handle = async (request: Request): Promise<Response> => {
  const asked = await limited(request, mostBytes);
  if (!asked) return tooLarge();
  // Attempts are counted by the address the nearest proxy saw, whatever the sender wrote before it.
  const headers = new Headers(asked.headers);
  headers.set("x-forwarded-for", askerOf(headers).origin);
  return auth().handler(new Request(asked, { headers }));
};

export { handle as GET, handle as POST };

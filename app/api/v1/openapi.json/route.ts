import { document } from "./document";

export const GET = (): Response => Response.json(document, { headers: { "Cache-Control": "public, max-age=300" } });

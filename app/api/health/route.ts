import { readHealth } from "@/server/health/read-health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const ok = await isHealthy();
  return Response.json({ name: "xinheng", ok }, { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

async function isHealthy(): Promise<boolean> {
  try {
    return (await readHealth()).ok;
  } catch (error) {
    console.error("health", error);
    return false;
  }
}

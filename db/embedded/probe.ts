import pg from "pg";

export type State = "ready" | "starting" | "withoutDatabase" | "down";

/**
 * Asks a server what it is doing. A stranger on our port refuses our password: that is "down".
 * Through pg, since postgres.js reconnects without end to a stranger that hangs up.
 */
export async function probe(url: string): Promise<State> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return "ready";
  } catch (error) {
    return stateOf((error as { code?: string }).code);
  } finally {
    await client.end().catch(() => {});
  }
}

function stateOf(code: string | undefined): State {
  switch (code) {
    case "57P03":
      return "starting";
    case "3D000":
      return "withoutDatabase";
    case "53300": // too many connections: it lives
      return "ready";
    default:
      return "down";
  }
}

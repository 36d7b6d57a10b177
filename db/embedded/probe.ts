import postgres from "postgres";

export type State = "ready" | "starting" | "withoutDatabase" | "down";

/** Asks a server what it is doing. A stranger on our port refuses our password: that is "down". */
export async function probe(url: string): Promise<State> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice() {} });
  try {
    await sql`select 1`;
    return "ready";
  } catch (error) {
    return stateOf((error as { code?: string }).code);
  } finally {
    await sql.end({ timeout: 1 });
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

import type { Socket } from "node:net";
import { Client } from "pg";

/** One connection for one piece of work; what it has open ends with it. A policy that would hide rows from it is an error instead. */
export async function withClient<Result>(url: string, name: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: `xinheng ${name}` });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("set row_security = off");
    return await work(client);
  } catch (error) {
    // A COPY left half-way would keep a polite goodbye waiting for ever.
    (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

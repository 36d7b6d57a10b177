import type { ClientBase } from "pg";
import { withClient } from "@/db/with-client";
import { type Anchor, appendAnchor, readAnchors } from "./anchors";
import { hasChain, headOfChain } from "./chain-row";

/** A database made anew, or restored elsewhere, is another: its chain starts with its own anchors. */
export const databaseIdentity = async (client: ClientBase): Promise<string> => {
  const { rows } = await client.query<{ identity: string }>(
    "select system_identifier || '.' || d.oid as identity from pg_control_system(), pg_database d where d.datname = current_database()",
  );
  return rows[0]?.identity as string;
};

/** Keeps the present head outside the database, where it has moved on; to be called every hour. Gives the anchor that now stands. */
export const anchorChain = (url: string): Promise<Anchor | undefined> =>
  withClient(url, "audit anchor", async (client) => {
    if (!(await hasChain(client))) return undefined;
    const { rows } = await client.query<{ number: number; hash: string }>(headOfChain);
    const head = rows[0];
    if (!head) return undefined;
    const database = await databaseIdentity(client);
    const stands = readAnchors(database).at(-1);
    if (stands?.number === head.number && stands.hash === head.hash) return stands;
    const anchor = { at: new Date().toISOString(), database, ...head };
    appendAnchor(anchor);
    return anchor;
  });

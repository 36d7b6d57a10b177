import { withClient } from "@/db/with-client";
import { databaseIdentity } from "./anchor-chain";
import { readAnchors } from "./anchors";
import { chainRows } from "./chain-row";
import { type Finding, type Verified, verifyChain } from "./verify-chain";

/** The chain of this database, against the anchors of this installation, on one snapshot. */
export const verifyAudit = (url: string, tell: (finding: Finding) => void): Promise<Verified> =>
  withClient(url, "audit verify", async (client) => {
    // Read first: an anchor of later than the snapshot would look like a tail cut off.
    const anchors = readAnchors(await databaseIdentity(client));
    await client.query("begin isolation level repeatable read, read only");
    return verifyChain(chainRows(client), anchors, tell);
  });

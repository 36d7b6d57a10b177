import type { Client } from "pg";
import { type Receiving, receive } from "@/server/intake/receive";
import type { ImportSummary } from "@/server/intake/summary";
import { joinAfter } from "./join-after";

/** Takes a batch, then the rows that waited for its subjects. */
export async function receiveThenJoin(url: string, client: Client, receiving: Receiving): Promise<ImportSummary> {
  const summary = await receive(client, receiving);
  await joinAfter(url, receiving.item, summary, receiving.today);
  return summary;
}

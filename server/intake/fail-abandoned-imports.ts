import { Client } from "pg";
import { failAbandonedBatches } from "./store/batch";

/** For a start: marks batches failed whose import was killed and which have no kept file to be read again. Gives how many there were. */
export async function failAbandonedImports(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await failAbandonedBatches(client);
  } finally {
    await client.end();
  }
}

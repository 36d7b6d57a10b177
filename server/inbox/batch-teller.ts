import { Client } from "pg";
import type { ReceivingWatch } from "@/server/intake/receive";

export const progressChannel = "batch_progress";

export interface BatchProgress {
  readonly batchId: number;
  readonly stage: "received" | "reading" | "merging" | "waiting" | "finished" | "failed";
  /** Bytes read, and in all. */
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

const millisecondsBetween = 250;

/** Tells onlookers how far a batch is, at most four times a second, over a connection of its own: the import's is inside its transaction. */
export class BatchTeller implements ReceivingWatch {
  readonly #client: Client | undefined;
  #progress: BatchProgress;
  #toldAt = 0;
  #isTelling = false;

  private constructor(client: Client | undefined, batchId: number) {
    this.#client = client;
    this.#progress = { batchId, stage: "reading", done: 0, total: 0, rows: 0 };
  }

  static async open(url: string, batchId: number): Promise<BatchTeller> {
    const client = new Client({ connectionString: url, application_name: "xinheng progress" });
    client.on("error", () => {});
    const isConnected = await client.connect().then(
      () => true,
      () => false,
    );
    return new BatchTeller(isConnected ? client : undefined, batchId);
  }

  read(done: number, total: number): void {
    this.#change({ done, total });
  }

  readonly onRows = (rows: number): void => this.#change({ rows });

  readonly onMerging = (rows: number): void => {
    this.#toldAt = 0;
    this.#change({ rows, stage: "merging" });
  };

  async end(stage: "finished" | "failed" | "waiting"): Promise<void> {
    this.#progress = { ...this.#progress, stage };
    await this.#tell();
    await this.#client?.end().catch(() => undefined);
  }

  #change(part: Partial<BatchProgress>): void {
    this.#progress = { ...this.#progress, ...part };
    const now = Date.now();
    if (this.#isTelling || now - this.#toldAt < millisecondsBetween) return;
    this.#toldAt = now;
    void this.#tell();
  }

  /** An onlooker who is not told reads the batch itself, so a lost message is no failure. */
  async #tell(): Promise<void> {
    this.#isTelling = true;
    await this.#client?.query("select pg_notify($1, $2)", [progressChannel, JSON.stringify(this.#progress)]).catch(() => undefined);
    this.#isTelling = false;
  }
}

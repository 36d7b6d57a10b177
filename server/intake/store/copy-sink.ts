import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

const flushAt = 128 * 1024;
const bytesOfSign = 3;
/** So much may be under way before the reader waits: it reads on while the server writes. */
const queued = 1024 * 1024;

/** Feeds COPY lines to a table, waiting whenever the server is behind. */
export class CopySink {
  readonly #stream;
  #bytes = Buffer.allocUnsafeSlow(2 * flushAt);
  #length = 0;
  #failure: Error | undefined;

  constructor(client: Client, table: string) {
    this.#stream = client.query(copyFrom(`copy ${table} from stdin`, { highWaterMark: queued }));
    this.#stream.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  /** Encodes each line where it will be sent from: joining lines first costs ten times as much. */
  add(line: string): void {
    if (this.#length + line.length * bytesOfSign > this.#bytes.length) this.#grow(line.length * bytesOfSign);
    this.#length += this.#bytes.write(line, this.#length);
  }

  get isFull(): boolean {
    return this.#length >= flushAt;
  }

  async flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#length === 0) return;
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#bytes = Buffer.allocUnsafeSlow(2 * flushAt);
    this.#length = 0;
    if (!this.#stream.write(bytes)) await once(this.#stream, "drain");
  }

  async finish(): Promise<void> {
    await this.flush();
    const finished = once(this.#stream, "finish");
    this.#stream.end();
    await finished;
  }

  /** Leaves COPY at once; what was sent is dropped with the transaction. */
  abandon(reason: Error): void {
    this.#stream.on("error", () => {});
    this.#stream.destroy(reason);
  }

  #grow(by: number): void {
    const wider = Buffer.allocUnsafeSlow(2 * this.#bytes.length + by);
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}

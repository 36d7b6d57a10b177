import { once } from "node:events";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

const flushAt = 128 * 1024;

/** Feeds COPY lines to a table, waiting whenever the server is behind. */
export class CopySink {
  readonly #stream;
  #lines: string[] = [];
  #length = 0;
  #failure: Error | undefined;

  constructor(client: Client, table: string) {
    this.#stream = client.query(copyFrom(`copy ${table} from stdin`));
    this.#stream.on("error", (error) => {
      this.#failure ??= error;
    });
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length;
  }

  get isFull(): boolean {
    return this.#length >= flushAt;
  }

  async flush(): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (this.#length === 0) return;
    const bytes = Buffer.from(this.#lines.join(""));
    this.#lines = [];
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
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Transform } from "node:stream";

/** Lets bytes through, and knows how many they were and their SHA-256. */
export class DigestPass extends Transform {
  readonly #hash = createHash("sha256");
  #bytes = 0;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    done(null, chunk);
  }

  /** Once, at the end. */
  digest(): { bytes: number; sha256: string } {
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }
}

export async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const pass = new DigestPass();
  for await (const _ of createReadStream(file).compose<DigestPass>(pass));
  return pass.digest();
}

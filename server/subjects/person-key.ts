import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { loadPersonSecret } from "./person-secret";

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** Finds and shows licensed persons without their numbers ever lying in the database in the clear. */
export class PersonKey {
  readonly #hashing: Buffer;
  readonly #sealing: Buffer;

  constructor(secret: Buffer) {
    if (secret.length !== 32) throw new RangeError("A person key has 32 bytes");
    this.#hashing = subKey(secret, "xinheng person hash 1");
    this.#sealing = subKey(secret, "xinheng person seal 1");
  }

  /** The same for the same person, and of no use without the key. */
  hash(id: string): Buffer {
    return createHmac("sha256", this.#hashing).update(id).digest();
  }

  /** Version, nonce, tag, then the encrypted number; different each time. */
  seal(id: string): Buffer {
    const header = Buffer.from([version]);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv("aes-256-gcm", this.#sealing, nonce).setAAD(header);
    const sealed = Buffer.concat([cipher.update(id, "utf8"), cipher.final()]);
    return Buffer.concat([header, nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws where the text was sealed under another key or has been altered. */
  open(sealed: Buffer): string {
    if (sealed[0] !== version) throw new Error(`Sealed person number of unknown version ${sealed[0]}`);
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const tag = sealed.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
    const decipher = createDecipheriv("aes-256-gcm", this.#sealing, nonce, { authTagLength: tagBytes });
    decipher.setAAD(sealed.subarray(0, 1)).setAuthTag(tag);
    return decipher.update(sealed.subarray(1 + nonceBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
  }
}

const subKey = (secret: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));

/** The key of this installation: from the environment, or from its file, which is made on first use. */
export const personKey = (): PersonKey => new PersonKey(loadPersonSecret());

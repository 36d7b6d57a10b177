import type { AskerRole } from "./roles";

/** What a request shows of who sends it. Nothing here is believed before `enter` has asked the database. */
export interface Asker {
  /** The session's token, from its cookie. */
  readonly token?: string | undefined;
  /** The grant in which its holder wishes to act. */
  readonly grantId?: number | undefined;
  /** SHA-256 of an API key. */
  readonly keyDigest?: Buffer | undefined;
  /** The address from which it came, for the audit. */
  readonly origin: string;
}

/** Who is asking, as the database found it. */
export interface Claims {
  readonly user: string | null;
  readonly name: string | null;
  readonly role: AskerRole;
  readonly grantId: number | null;
  readonly keyId: number | null;
  readonly department: string | null;
  readonly sectors: readonly string[];
  readonly towns: readonly string[];
  readonly subjectId: number | null;
  readonly bank: string | null;
  readonly isDemo: boolean;
  /** True until a password given by another person has been changed; the role is "public" until then. */
  readonly mustChange: boolean;
}

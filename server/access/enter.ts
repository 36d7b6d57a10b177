import type postgres from "postgres";
import type { Asker, Claims } from "./asker";
import { TooManyRequests } from "./refusals";
import type { AskerRole } from "./roles";

interface Entered {
  readonly user?: string;
  readonly name?: string;
  readonly demo?: boolean;
  readonly mustChange?: boolean;
  readonly grant?: number | null;
  readonly key?: number;
  readonly role?: AskerRole | null;
  readonly department?: string | null;
  readonly sectors?: string[];
  readonly towns?: string[];
  readonly subject?: number | null;
  readonly bank?: string | null;
  readonly tooMany?: boolean;
}

/** Lets the asker into the transaction: from here on every policy knows who it is. Whoever shows nothing valid enters as the public. */
export async function enter(tx: postgres.TransactionSql, asker: Asker): Promise<Claims> {
  const entered = await ask(tx, asker);
  if (entered?.tooMany) throw new TooManyRequests();
  return {
    user: entered?.user ?? null,
    name: entered?.name ?? null,
    role: entered?.role ?? "public",
    grantId: entered?.grant ?? null,
    keyId: entered?.key ?? null,
    department: entered?.department ?? null,
    sectors: entered?.sectors ?? [],
    towns: entered?.towns ?? [],
    subjectId: entered?.subject ?? null,
    bank: entered?.bank ?? null,
    isDemo: entered?.demo ?? false,
    mustChange: entered?.mustChange ?? false,
  };
}

async function ask(tx: postgres.TransactionSql, { token, grantId, keyDigest }: Asker): Promise<Entered | null> {
  if (keyDigest) {
    const [row] = await tx<{ entered: Entered | null }[]>`select access.enter_by_key(${keyDigest}) as entered`;
    return row?.entered ?? null;
  }
  if (token === undefined) return null;
  const [row] = await tx<{ entered: Entered | null }[]>`select access.enter(${token}, ${grantId ?? null}) as entered`;
  return row?.entered ?? null;
}

import { beforeAll } from "vitest";
import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { writeReach } from "@/server/access/write-reach";
import { confirmRole, giveRole, type NewGrant } from "@/server/accounts/give-role";
import { createCaller } from "@/server/router";
import { testDatabase } from "../database";

export interface Access {
  readonly url: string;
  readonly owner: Sql;
  /** The site's own connection. */
  readonly site: Sql;
  /** A signed-in account with that grant; gives its session's token. */
  signIn(grant: Omit<NewGrant, "userId">): Promise<string>;
  /** Does something in a transaction that this token, or nobody, has entered. */
  as<Result>(token: string | null, work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export const wholeCity = {
  role: "regulator",
  department: "credit-centre",
  sectors: ["market", "tax", "transport", "construction", "tourism"],
} as const;

let made = 0;

/** The wall's two sides of a database: its owner, and the site at its door. */
export async function accessTo(url: string): Promise<Access> {
  const owner = connect(url, 4);
  const site = connect(await siteLogin(url, "xinheng_app"), 4);
  await writeReach(owner);
  await owner`
    insert into auth.users (id, name, email) values ('giver', 'Giver', 'g@accounts.invalid'), ('second', 'Second', 's@accounts.invalid') on conflict do nothing`;
  return {
    url,
    owner,
    site,
    async signIn(grant) {
      made += 1;
      const [id, token] = [`u${made}`, `token-${made}`];
      await owner`insert into auth.users (id, name, email, username) values (${id}, ${id}, ${`${id}@accounts.invalid`}, ${id})`;
      await owner`insert into auth.sessions (id, token, user_id, expires_at) values (${id}, ${token}, ${id}, now() + interval '1 hour')`;
      const { grantId, isLive } = await giveRole(owner, "giver", { ...grant, userId: id });
      if (!isLive) await confirmRole(owner, "second", grantId);
      return token;
    },
    as: (token, work) =>
      site.begin(async (tx) => {
        if (token !== null) await tx`select access.enter(${token})`;
        return work(tx as unknown as Sql);
      }) as Promise<never>,
    async close() {
      await Promise.all([site.end(), owner.end()]);
    },
  };
}

/** The same of an empty database of the suite's own. */
export function accessSuite(): Access {
  const held = {} as Access;
  beforeAll(async () => {
    const database = await testDatabase();
    Object.assign(held, await accessTo(database.url));
    return async () => {
      await held.close();
      await database.drop();
    };
  });
  return held;
}

/** The router's verbs, called by an account with that grant, through the wall of that database. */
export async function callerAs(access: Access, grant: Omit<NewGrant, "userId">) {
  process.env.DATABASE_URL = await siteLogin(access.url, "xinheng_app");
  return createCaller({ asker: { token: await access.signIn(grant), origin: "127.0.0.1" } });
}

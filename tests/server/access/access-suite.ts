import { afterAll, beforeAll } from "vitest";
import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";
import { writeReach } from "@/server/access/write-reach";
import { confirmRole, giveRole, type NewGrant } from "@/server/accounts/give-role";
import { testDatabase } from "../database";

export interface AccessSuite {
  readonly owner: Sql;
  /** The site's own connection. */
  readonly site: Sql;
  /** A signed-in account with that grant; gives its session's token. */
  signIn(grant: Omit<NewGrant, "userId">, name?: string): Promise<string>;
  /** Does something in a transaction that this token, or nobody, has entered. */
  as<Result>(token: string | null, work: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** A database with its wall, and the site's role at its door. */
export function accessSuite(): AccessSuite {
  const held = {} as { owner: Sql; site: Sql };
  let made = 0;
  beforeAll(async () => {
    const database = await testDatabase();
    held.owner = connect(database.url, 4);
    held.site = connect(await siteLogin(database.url, "xinheng_app"), 4);
    await writeReach(held.owner);
    await held.owner`insert into auth.users (id, name, email) values ('giver', 'Giver', 'g@accounts.invalid'), ('second', 'Second', 's@accounts.invalid')`;
    return async () => {
      await held.site.end();
      await held.owner.end();
      await database.drop();
    };
  });
  afterAll(() => undefined);
  return {
    get owner() {
      return held.owner;
    },
    get site() {
      return held.site;
    },
    async signIn(grant, name = `user${made}`) {
      made += 1;
      const [id, token] = [`u${made}`, `token-${made}`];
      await held.owner`insert into auth.users (id, name, email, username) values (${id}, ${name}, ${`${id}@accounts.invalid`}, ${id})`;
      await held.owner`insert into auth.sessions (id, token, user_id, expires_at) values (${id}, ${token}, ${id}, now() + interval '1 hour')`;
      const { grantId, isLive } = await giveRole(held.owner, "giver", { ...grant, userId: id });
      if (!isLive) await confirmRole(held.owner, "second", grantId);
      return token;
    },
    as: (token, work) =>
      held.site.begin(async (tx) => {
        if (token !== null) await tx`select access.enter(${token})`;
        return work(tx as unknown as Sql);
      }) as Promise<never>,
  };
}

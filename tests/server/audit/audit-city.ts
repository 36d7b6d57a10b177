import { connect, type Sql } from "@/db/client";
import { siteLogin } from "@/db/site-login";

/** An inspector who is signed in with the session `tok`. */
export async function signedInInspector(sql: Sql): Promise<void> {
  await sql`insert into auth.users (id, name, email) values ('ins', '虚构检查员', 'ins@example.invalid')`;
  await sql`insert into auth.sessions (id, token, user_id, expires_at) values ('s1', 'tok', 'ins', now() + interval '1 hour')`;
  await sql`insert into grants (user_id, role, department, sectors, given_by) values ('ins', 'inspector', 'market', '{tax}', 'adm')`;
}

/** As the site writes them: by one who has entered, in a transaction. */
export async function writeAudit(ownerUrl: string, verbs: readonly string[]): Promise<void> {
  const site = connect(await siteLogin(ownerUrl, "xinheng_app"), 1);
  try {
    for (const verb of verbs)
      await site.begin(async (tx) => {
        await tx`select access.enter('tok')`;
        await tx`select access.write_audit(${verb}, null, 'batch:12', '虚构用途 “引号”\n', '10.0.0.1', ${tx.json({ b: 1, aa: [1.5, null, "é𠮷"], long: { z: true } })})`;
      });
  } finally {
    await site.end();
  }
}

import { createHmac } from "node:crypto";
import postgres from "postgres";
import { connect } from "./client";

export type SiteRole = "xinheng_app" | "xinheng_auth";

/**
 * The address by which the site connects as one of its two roles. The password follows from the owner's, so that every process of one
 * installation finds the same one and none has to be kept. Sets it where it does not open the door yet.
 */
export async function siteLogin(ownerUrl: string, role: SiteRole): Promise<string> {
  const address = new URL(ownerUrl);
  const password = createHmac("sha256", decodeURIComponent(address.password) || "no password")
    .update(role)
    .digest("base64url");
  address.username = role;
  address.password = password;
  if (!(await opens(address.href))) {
    const sql = connect(ownerUrl, 1);
    await sql.unsafe(`alter role ${role} login password '${password}'`).finally(() => sql.end({ timeout: 5 }));
  }
  return address.href;
}

async function opens(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

import pg from "pg";
import { ensureCluster } from "./embedded/cluster";
import { embeddedHome } from "./embedded/embedded-home";
import { StartError } from "./embedded/start-error";

export interface OpenDatabase {
  url: string;
  kind: "embedded" | "external";
}

const oldestMajor = 15;

/** The database named by DATABASE_URL, else our own, started if it is not running. */
export async function openDatabase(): Promise<OpenDatabase> {
  const url = process.env.DATABASE_URL;
  if (!url) return { url: await ensureCluster(embeddedHome()), kind: "embedded" };
  await checkServer(url);
  return { url, kind: "external" };
}

/** The address without its password, fit for a console. */
export function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return "";
  const shown = new URL(url);
  shown.password = "";
  shown.search = "";
  return shown.href;
}

async function checkServer(url: string): Promise<void> {
  const version = await serverVersion(url);
  if (version >= oldestMajor * 10_000) return;
  const major = Math.floor(version / 10_000);
  throw new StartError(
    `${withoutPassword(url)} 是 PostgreSQL ${major}，需要 ${oldestMajor} 以上。请升级服务器，或去掉 DATABASE_URL 使用内置数据库。`,
    `${withoutPassword(url)} is PostgreSQL ${major}; ${oldestMajor} or newer is needed. Upgrade it, or unset DATABASE_URL to use the embedded database.`,
  );
}

async function serverVersion(url: string): Promise<number> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      const { rows } = await client.query("select current_setting('server_version_num') as version");
      return Number(rows[0].version);
    } finally {
      await client.end().catch(() => {});
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = message || code;
    throw new StartError(
      `连不上 DATABASE_URL 指定的数据库 ${withoutPassword(url)}：${reason}。请检查地址、账号和网络，或去掉 DATABASE_URL 使用内置数据库。`,
      `Cannot connect to DATABASE_URL ${withoutPassword(url)}: ${reason}. Check address, account and network, or unset DATABASE_URL to use the embedded database.`,
    );
  }
}

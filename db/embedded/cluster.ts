import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Connection, newPassword, readConnection, urlOf, writeConnection } from "./connection";
import { createDatabase } from "./create-database";
import { freePort } from "./free-port";
import { claimLock } from "./lock";
import { makeData } from "./make-data";
import { makeDirectory } from "./make-directory";
import { findPlace, type Place } from "./place";
import { probe, type State } from "./probe";
import { type ServerSettings, serverSettings } from "./server-settings";
import { StartError } from "./start-error";
import { diskFull, fileFailure, freeMegabytes } from "./start-failure";
import { startServer } from "./start-server";

const patienceMinutes = 10;
const roomForNewCluster = 150;

/**
 * The address of the cluster in `home`, made and started if need be. Any number of processes
 * may ask at once: one starts the server, the others attach to it.
 */
export async function ensureCluster(home: string, settings: ServerSettings = {}): Promise<string> {
  try {
    const deadline = Date.now() + patienceMinutes * 60_000;
    while (Date.now() < deadline) {
      const { state, url } = await stateOf(home);
      if (state === "ready") return url;
      if (state === "starting") await sleep(100);
      else await startUnlessOthersDo(home, { ...serverSettings, ...settings });
    }
  } catch (error) {
    throw fileFailure(home, error);
  }
  throw new StartError(
    `内置数据库 ${patienceMinutes} 分钟内没有就绪，数据保留在 ${home}；请查看其中的 pg.log 后重试。`,
    `The embedded database was not ready within ${patienceMinutes} minutes. Data kept in ${home}; read pg.log there and retry.`,
  );
}

export async function stateOf(home: string): Promise<{ state: State; url: string }> {
  const connection = readConnection(home);
  if (!connection?.port) return { state: "down", url: "" };
  const url = urlOf(connection);
  return { state: await probe(url), url };
}

async function startUnlessOthersDo(home: string, settings: ServerSettings): Promise<void> {
  makeDirectory(home);
  const claim = claimLock(path.join(home, "pg.lock"));
  if (!("release" in claim)) {
    await sleep(100);
    return;
  }
  try {
    // Asked again: another may have finished between our first question and our lock.
    const { state } = await stateOf(home);
    if (state === "down") await start(await findPlace(home), settings);
    if (state === "withoutDatabase") await createDatabase(readConnection(home));
  } finally {
    claim.release();
  }
}

async function start(place: Place, settings: ServerSettings): Promise<void> {
  const isMade = existsSync(path.join(place.data, "PG_VERSION"));
  const connection = readConnection(place.home) ?? newConnection(place, isMade);
  connection.port ||= await freePort();
  if (isMade) refuseOtherMajor(place);
  else {
    if (freeMegabytes(place.workshop) < roomForNewCluster) throw diskFull(place.home);
    writeConnection(place.home, connection); // first, so that a kill cannot lose the password
    await makeData(place, connection.password);
  }
  await startServer(place, connection, settings);
}

function newConnection(place: Place, isMade: boolean): Connection {
  if (!isMade) return { port: 0, password: newPassword() };
  throw new StartError(
    `${place.home} 中有数据库，但记录其密码的 pg.json 不见了。数据未动；请放回 pg.json，或把该目录移走以重新建库。`,
    `${place.home} holds a database but its password file pg.json is gone. Data untouched; restore pg.json, or move the directory away to start afresh.`,
  );
}

function refuseOtherMajor(place: Place): void {
  const made = readFileSync(path.join(place.data, "PG_VERSION"), "utf8").trim();
  const { major } = place.binaries;
  if (made === String(major)) return;
  throw new StartError(
    `${place.home} 是 PostgreSQL ${made} 建立的，现有程序是 ${major}，不能直接打开。数据未动；请用 XINHENG_DATA_DIR 指定新目录，或用 DATABASE_URL 连接运行 ${made} 的服务器。`,
    `${place.home} was made by PostgreSQL ${made}; the binaries are ${major}. Data untouched; name a new directory in XINHENG_DATA_DIR, or set DATABASE_URL to a server running ${made}.`,
  );
}

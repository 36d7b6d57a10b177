import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { DigestPass } from "./digest-pass";
import { RowCounter } from "./row-counter";
import { columnList, quoted, type Table } from "./tables";

type Told = (rows: number) => void;

export async function copyOut(client: Client, table: Table, file: string, tell: Told) {
  const counter = new RowCounter(tell);
  const digest = new DigestPass();
  await pipeline(
    client.query(copyTo(`copy (select ${columnList(table)} from ${quoted(table)}) to stdout`)),
    counter,
    createGzip(),
    digest,
    createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }),
  );
  return { rows: counter.rows, ...digest.digest() };
}

export const copyIn = (client: Client, table: Table, file: string, tell: Told): Promise<void> =>
  pipeline(
    createReadStream(file),
    createGunzip(),
    new RowCounter(tell),
    client.query(copyFrom(`copy ${quoted(table)} (${columnList(table)}) from stdin`)),
  );

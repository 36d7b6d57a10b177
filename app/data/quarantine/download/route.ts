import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { asAsker } from "@/server/access/as-asker";
import { dayOf } from "@/server/day-of";
import { FileRefused } from "@/server/intake/file/file-refused";
import { keepDownload } from "@/server/quarantine/download/keep-download";
import { deskInput } from "../../../_data/desk-input";
import { deskFilterOf } from "../../../_data/filter";
import { answered } from "../../../_query/answered";
import { askerOf } from "../../../_query/asker-of-request";
import { caller } from "../../../_query/caller";

export const dynamic = "force-dynamic";

const always = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** The rows the desk lists by the same address, as a workbook for mending. */
export const GET = (request: Request): Promise<Response> => answered(() => download(request));

async function download(request: Request): Promise<Response> {
  const { after: _, ...filter } = deskInput(deskFilterOf(Object.fromEntries(new URL(request.url).searchParams)));
  await caller.quarantine.askDownload(filter);
  try {
    const { path, bytes, fileName } = await asAsker(
      askerOf(request.headers),
      (sql) => keepDownload(sql, filter, dayOf(new Date())),
      "repeatable read",
    );
    const file = createReadStream(path).once("close", () => rm(path, { force: true }));
    return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
      headers: {
        ...always,
        "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "content-length": String(bytes),
        "content-disposition": `attachment; filename="quarantine.xlsx"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, escaped)}`,
      },
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return new Response(`${error.hint.zh}\n\n${error.hint.en}\n`, {
      status: 422,
      headers: { ...always, "content-type": "text/plain; charset=utf-8" },
    });
  }
}

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

import { type Entry, openPromise, type ZipFile } from "yauzl";
import { FileRefused, refuse } from "../file-refused";

/** The files inside a workbook, each read as a stream. */
export interface Archive {
  has(name: string): boolean;
  /** Bytes of a part when unpacked; never more come out of `read`. */
  size(name: string): number;
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

const mostParts = 5000;
const mostUnpacked = 1024 ** 3;
const freeOfRatio = 10 * 1024 ** 2;
const mostRatio = 200;

export const damaged = (zh: string, en: string): FileRefused =>
  refuse(
    "xlsx.damaged",
    `工作簿已损坏（${zh}），整个文件未读入。请用表格软件打开后另存为 .xlsx 再报送。`,
    `The workbook is damaged (${en}); nothing of it was taken. Open it, save it as .xlsx again and send that.`,
  );

/** Opens a workbook without unpacking anything, and refuses one that would unpack beyond measure. */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(asDamage);
  try {
    const parts = await partsOf(zip);
    return {
      has: (name) => parts.has(name),
      size: (name) => parts.get(name)?.uncompressedSize ?? 0,
      read: (name) => readPart(zip, name, parts.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    return asDamage(error);
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostParts) throw bomb(`内含 ${zip.entryCount} 个部件`, `${zip.entryCount} parts`);
  const parts = new Map<string, Entry>();
  let unpacked = 0;
  for await (const part of zip.eachEntry()) {
    unpacked += part.uncompressedSize;
    refuseBomb(part, unpacked);
    if (part.isEncrypted()) throw damaged(`部件 ${part.fileName} 已加密`, `part ${part.fileName} is encrypted`);
    if (parts.has(part.fileName)) throw damaged(`部件 ${part.fileName} 有两份`, `part ${part.fileName} stands twice`);
    parts.set(part.fileName, part);
  }
  return parts;
}

function refuseBomb({ fileName, compressedSize, uncompressedSize }: Entry, unpacked: number): void {
  if (unpacked > mostUnpacked) throw bomb("解压后超过 1 GiB", "it unpacks to more than 1 GiB");
  if (uncompressedSize > freeOfRatio && uncompressedSize > mostRatio * Math.max(compressedSize, 1))
    throw bomb(`部件 ${fileName} 的压缩比超过 ${mostRatio}:1`, `part ${fileName} is packed more than ${mostRatio}:1`);
}

const bomb = (zh: string, en: string) =>
  refuse(
    "xlsx.bomb",
    `工作簿不像一张数据表：${zh}。为保护系统未解压，整个文件未读入。请拆成较小的文件，或改用 CSV 报送。`,
    `The workbook is no plain table: ${en}. It was not unpacked and nothing was taken. Split it into smaller files or send CSV.`,
  );

async function* readPart(zip: ZipFile, name: string, part: Entry | undefined): AsyncGenerator<Buffer> {
  if (!part) throw damaged(`缺少部件 ${name}`, `part ${name} is missing`);
  try {
    const stream = await zip.openReadStreamPromise(part);
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    asDamage(error);
  }
}

/** Whatever is wrong inside the archive is a damaged file; what is wrong with the disk stays an error of the system. */
function asDamage(error: unknown): never {
  if (error instanceof FileRefused || (error as NodeJS.ErrnoException).syscall) throw error;
  const { message } = error as Error;
  throw damaged(message.slice(0, 200), message.slice(0, 200));
}

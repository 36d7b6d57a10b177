import { StringDecoder } from "node:string_decoder";
import { SaxesParser } from "saxes";
import { refuse } from "../file-refused";
import { damaged } from "./archive";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const deepest = 64;
const longestText = 4 * 1024 * 1024;

/** Feeds XML that comes in chunks to a handler, in constant memory: no text or tag longer than 4 MiB, no deep nesting. */
export class XmlFeed {
  readonly #parser = new SaxesParser({ position: false });
  readonly #decoder = new StringDecoder("utf8");
  #sinceEvent = 0;
  #depth = 0;

  constructor(handler: XmlHandler) {
    this.#parser.on("error", ({ message }) => {
      throw damaged(message.slice(0, 100), message.slice(0, 100));
    });
    this.#parser.on("opentag", ({ name, attributes }) => {
      this.#sinceEvent = 0;
      this.#depth += 1;
      if (this.#depth > deepest) throw damaged("嵌套过深", "nested too deep");
      handler.open(plainName(name), attributes as Attributes);
    });
    this.#parser.on("closetag", ({ name }) => {
      this.#sinceEvent = 0;
      this.#depth -= 1;
      handler.close?.(plainName(name));
    });
    const onText = (text: string) => {
      this.#sinceEvent = 0;
      handler.text?.(text);
    };
    this.#parser.on("text", onText);
    this.#parser.on("cdata", onText);
  }

  push(chunk: Buffer): void {
    this.#sinceEvent += chunk.length;
    if (this.#sinceEvent > longestText) throw tooLong;
    this.#parser.write(this.#decoder.write(chunk));
  }

  finish(): void {
    this.#parser.close();
  }
}

const plainName = (name: string): string => name.slice(name.indexOf(":") + 1);

const tooLong = refuse(
  "xlsx.longText",
  "工作簿里有一个单元格超过 4 MiB，不像一张数据表，整个文件未读入。请删去夹带的内容后报送。",
  "A cell of the workbook is longer than 4 MiB; that is no plain table and nothing was taken. Remove what was pasted in and send it again.",
);

/** Reads one small part to its end. */
export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const feed = new XmlFeed(handler);
  for await (const chunk of chunks) feed.push(chunk);
  feed.finish();
}

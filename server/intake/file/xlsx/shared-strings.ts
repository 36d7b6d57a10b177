import { refuse } from "../file-refused";
import { type Archive, damaged } from "./archive";
import { escapedText } from "./escaped-text";
import { readXml, type XmlHandler } from "./xml-feed";

const mostBytes = 64 * 1024 * 1024;
const blockBytes = 1024 * 1024;

/** Texts that cells point to by number, kept as bytes outside the heap and never more than 64 MiB of them. */
export class SharedStrings implements XmlHandler {
  readonly #blocks: Buffer[] = [];
  /** Block, beginning and end of each text, three numbers a text. */
  #places = new Uint32Array(3 * 1024);
  #count = 0;
  #filled = blockBytes;
  #bytes = 0;
  #text = "";
  #isText = false;
  #phonetics = 0;

  static async read(archive: Archive, part: string | undefined): Promise<SharedStrings> {
    const strings = new SharedStrings();
    if (part && archive.has(part)) await readXml(archive.read(part), strings);
    return strings;
  }

  at(index: number): string {
    if (!(index >= 0 && index < this.#count)) throw damaged(`没有第 ${index} 号共享文字`, `there is no shared text ${index}`);
    const [block = 0, from, to] = this.#places.subarray(3 * index, 3 * index + 3);
    return this.#blocks[block]?.toString("utf8", from, to) ?? "";
  }

  open(name: string): void {
    if (name === "si") this.#text = "";
    else if (name === "rPh") this.#phonetics += 1;
    else this.#isText = name === "t" && this.#phonetics === 0;
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#text += text;
    if (this.#text.length > mostBytes) throw tooMuch;
  }

  close(name: string): void {
    if (name === "t") this.#isText = false;
    else if (name === "rPh") this.#phonetics -= 1;
    else if (name === "si") this.#add(Buffer.from(escapedText(this.#text)));
  }

  #add(text: Buffer): void {
    this.#bytes += text.length + 12;
    if (this.#bytes > mostBytes) throw tooMuch;
    const isRoom = this.#filled + text.length <= (this.#blocks.at(-1)?.length ?? 0);
    if (!isRoom) {
      this.#blocks.push(Buffer.allocUnsafe(Math.max(blockBytes, text.length)));
      this.#filled = 0;
    }
    this.#blocks.at(-1)?.set(text, this.#filled);
    this.#place(this.#blocks.length - 1, this.#filled, this.#filled + text.length);
    this.#filled += text.length;
  }

  #place(block: number, from: number, to: number): void {
    if (3 * this.#count === this.#places.length) {
      const wider = new Uint32Array(2 * this.#places.length);
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places.set([block, from, to], 3 * this.#count);
    this.#count += 1;
  }
}

const tooMuch = refuse(
  "xlsx.sharedStrings",
  "工作簿的不同文字合计超过 64 MiB，放不进内存，整个文件未读入。请拆成几个文件，或另存为 CSV UTF-8 后报送。",
  "The different texts of the workbook come to more than 64 MiB; nothing of it was taken. Split it into several files, or save it as CSV UTF-8.",
);

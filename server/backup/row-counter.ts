import { Transform } from "node:stream";

const newline = 10;

/** Lets the text of COPY through and tells how many rows have passed; a line break inside a value is escaped there. */
export class RowCounter extends Transform {
  rows = 0;

  constructor(readonly tell: (rows: number) => void) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) this.rows += 1;
    this.tell(this.rows);
    done(null, chunk);
  }
}

import { createHash } from "node:crypto";
import type { Words } from "@/scoring/words";
import type { Anchor } from "./anchors";
import type { ChainRow } from "./chain-row";

export type Fault = "changed" | "missing" | "inserted" | "cut" | "rewritten";

export interface Finding {
  readonly fault: Fault;
  /** The row, or the first of those that are gone. */
  readonly number: number;
  readonly hint: Words;
}

export interface Head {
  readonly number: number;
  readonly hash: string;
}

export interface Verified {
  readonly rows: number;
  readonly findings: number;
  readonly anchors: number;
  /** Undefined where there is no row yet. */
  readonly head: Head | undefined;
}

const nothing = Buffer.alloc(0);

/**
 * Walks the chain and tells everything that does not fit. The hashes are computed here, not in the database; trusted is only that PostgreSQL
 * hands over what the table holds and prints it as it always has. A chain made anew from some row on fits within itself: that, and a tail
 * that was cut, is seen by the anchors alone, which lie outside the database.
 */
export async function verifyChain(
  rows: AsyncIterable<ChainRow>,
  anchors: readonly Anchor[],
  tell: (finding: Finding) => void,
): Promise<Verified> {
  const due = anchors.toSorted((a, b) => a.number - b.number);
  let [count, findings, next] = [0, 0, 0];
  let last: ChainRow | undefined;
  const report = (finding: Finding) => {
    findings += 1;
    tell(finding);
  };
  for await (const row of rows) {
    const link = linkFault(row, last);
    if (link) report(link);
    if (!hashOf(row).equals(row.hash)) report(changed(row));
    for (; (due[next]?.number ?? Number.POSITIVE_INFINITY) <= row.number; next += 1) {
      const anchor = due[next] as Anchor;
      if (anchor.number === row.number && anchor.hash !== row.hash.toString("hex")) report(rewritten(row, anchor));
    }
    count += 1;
    last = row;
  }
  const furthest = due.at(-1);
  if (furthest && furthest.number > (last?.number ?? 0)) report(cut(last?.number ?? 0, furthest));
  return { rows: count, findings, anchors: due.length, head: last && { number: last.number, hash: last.hash.toString("hex") } };
}

const hashOf = (row: ChainRow): Buffer => createHash("sha256").update(row.previous).update(row.said, "utf8").digest();

/** After a gap the row before is not known, so nothing can be said of `previous`. */
function linkFault(row: ChainRow, last: ChainRow | undefined): Finding | undefined {
  const expected = (last?.number ?? 0) + 1;
  if (row.number > expected) return missing(expected, row.number - 1);
  if (row.number < expected || !row.previous.equals(last?.hash ?? nothing)) return inserted(row);
  return undefined;
}

const named = ({ number, at, actor, verb }: ChainRow): string => `${number}（${at} ${actor} ${verb}）`;

const changed = (row: ChainRow): Finding => ({
  fault: "changed",
  number: row.number,
  hint: { zh: `第 ${named(row)} 行被改过：内容与其哈希不符`, en: `row ${row.number} was changed: it does not give its hash` },
});

const missing = (from: number, to: number): Finding => ({
  fault: "missing",
  number: from,
  hint: { zh: `第 ${from} 至 ${to} 行被删除`, en: `rows ${from} to ${to} were removed` },
});

const inserted = (row: ChainRow): Finding => ({
  fault: "inserted",
  number: row.number,
  hint: {
    zh: `第 ${named(row)} 行与前一行接不上：此行是插入的，或前一行被重写`,
    en: `row ${row.number} does not follow the row before it: slipped in, or the row before was written anew`,
  },
});

const cut = (head: number, anchor: Anchor): Finding => ({
  fault: "cut",
  number: head + 1,
  hint: {
    zh: `第 ${head + 1} 行起的尾部被截去：${anchor.at} 时至少有 ${anchor.number} 行`,
    en: `the tail from row ${head + 1} on was cut off: at ${anchor.at} there were ${anchor.number}`,
  },
});

const rewritten = (row: ChainRow, anchor: Anchor): Finding => ({
  fault: "rewritten",
  number: row.number,
  hint: {
    zh: `第 ${named(row)} 行或其之前的内容被整体重写：与 ${anchor.at} 留下的锚点不同`,
    en: `row ${row.number}, or rows before it, were written anew: the anchor of ${anchor.at} differs`,
  },
});

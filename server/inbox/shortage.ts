import { type Words, words } from "@/scoring/words";

const reasons: readonly (readonly [code: RegExp, reason: Words])[] = [
  [/^(53100|58030|ENOSPC|EDQUOT|EIO)$/, words("磁盘空间不足或磁盘读写出错", "the disk is full or cannot be written")],
  [/^(53200|ENOMEM)$/, words("内存不足", "memory ran out")],
  [/^(53300|53400|53000|EMFILE|ENFILE|EAGAIN|EBUSY)$/, words("连接数或打开的文件过多", "there are too many connections or open files")],
  [/^(57P0[1235]|57014)$/, words("数据库正在重启或停止了这次操作", "the database is restarting or stopped this work")],
  [
    /^(08\w{3}|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/,
    words("与数据库的连接中断", "the connection to the database broke"),
  ],
  [/^(40001|40P01|55P03)$/, words("与别的操作互相等待", "other work held what it needs")],
];

/** What the platform itself ran short of, in plain words; undefined where the error is none of the kind that passes by itself. */
export function shortageOf(error: unknown): Words | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return /^Connection terminated|^Client .*connection/.test(error.message) ? shortageOfCode("08006") : undefined;
  return shortageOfCode(code);
}

const shortageOfCode = (code: string): Words | undefined => reasons.find(([pattern]) => pattern.test(code))?.[1];

import { rm } from "node:fs/promises";
import type { Sql } from "@/db/client";
import { dayOf } from "../day-of";
import { draftPath } from "../drafts/draft-file";
import { decideMerge } from "../identity/decide-merge";
import { findLookAlikes } from "../identity/find-look-alikes";
import { MergeRefused } from "../identity/merge-refused";
import { proposeMerge } from "../identity/propose-merge";
import { undoMerge } from "../identity/undo-merge";
import { FileRefused } from "../intake/file/file-refused";
import { mendRow } from "../quarantine/mend-row";
import { resendMended } from "../quarantine/mended/resend-mended";
import type { Verb } from "./verbs";

/** One who asks for an act: the name signs, the number after it tells two of one name apart. */
export interface Doing {
  readonly sql: Sql;
  readonly url: string;
  readonly by: string;
  /** A steward's own, whose rows alone it may send. */
  readonly department: string | null;
}

type Doer<V extends keyof Verb> = (input: Verb[V]["input"], doing: Doing) => Promise<Verb[V]["answer"]>;

const today = (): string => dayOf(new Date());

const doers: { readonly [V in keyof Verb]: Doer<V> } = {
  "quarantine.mend": (mending, { sql, url }) => mendRow(sql, url, mending, today()),
  "quarantine.resend": async ({ draft, fileName }, { sql, url, department }) => {
    const path = await draftPath(draft);
    try {
      return { report: await resendMended(sql, url, { path, fileName, today: today(), department }) };
    } finally {
      await rm(path, { force: true });
    }
  },
  "identity.propose": async (pair, { sql, by }) => {
    await proposeMerge(sql, { ...pair, by });
    return { proposed: true };
  },
  "identity.decide": (decision, { sql, by }) => decideMerge(sql, { ...decision, by }),
  "identity.undo": (pair, { sql, by }) => undoMerge(sql, { ...pair, by }),
  "identity.find": async (_, { sql }) => ({ pairs: Object.values(await findLookAlikes(sql)).reduce((sum, pairs) => sum + pairs, 0) }),
};

/** Does it; what is refused in words is an answer too. Throws where the platform failed. */
export async function doAct(verb: string, input: unknown, doing: Doing): Promise<unknown> {
  if (!Object.hasOwn(doers, verb)) throw new Error(`No such verb: ${verb}`);
  const doer = doers[verb as keyof Verb] as Doer<keyof Verb>;
  try {
    return await doer(input as never, doing);
  } catch (error) {
    if (error instanceof MergeRefused || error instanceof FileRefused) return { refused: error.hint };
    throw error;
  }
}

import { z } from "zod";
import type { Sql } from "@/db/client";
import type { Words } from "@/scoring/words";
import { FileRefused } from "@/server/intake/file/file-refused";
import { dayOf } from "../day-of";
import { forRoles, router } from "../trpc";
import { type ChosenFields, chosenMapping } from "./chosen-mapping";
import { keepDraft } from "./draft-file";
import { type DraftPreview, previewDraft } from "./preview-draft";
import { sendDraft } from "./send-draft";

/** What was refused is an answer in words, no failure: nothing was changed, and the page shows it. */
export interface DraftRefused {
  readonly refused: Words;
}

const draft = z.object({ draft: z.string().max(100), item: z.string().max(80), fileName: z.string().max(200) });

/** The field of each column by the column's place, as a form gives them; empty where the column is not to be read. */
const chosen = z.record(z.string().regex(/^c\d{1,5}$/), z.string().max(200));

/** A stream lives in this process only, so that no call from outside can give one. */
const body = z.custom<AsyncIterable<Uint8Array>>((given) => given instanceof ReadableStream);

export const draftsRouter = router({
  keep: forRoles("steward")
    .input(z.object({ fileName: z.string().max(200), body, bytes: z.number().int().nonnegative().optional() }))
    .mutation(({ input }) => orRefused(keepDraft(input.fileName, input.body, input.bytes).then((kept) => ({ draft: kept })))),
  preview: forRoles("steward")
    .input(draft.extend({ chosen }))
    .query(({ ctx, input: { chosen: fields, ...of } }): Promise<DraftPreview | DraftRefused> => orRefused(previewed(ctx.sql, of, fields))),
  send: forRoles("steward")
    .input(draft.extend({ chosen, isSaved: z.boolean() }))
    .mutation(({ ctx, input: { chosen: fields, isSaved, ...of } }) =>
      orRefused(
        (async () => {
          const { columns } = await previewDraft(ctx.sql, { ...of, today: today() });
          const mapping = chosenMapping(columns, fields) ?? {};
          const batchId = await sendDraft(ctx.sql, ctx.claims.department ?? "", { ...of, mapping, isSaved });
          ctx.audit({ object: `batch:${batchId}`, detail: { item: of.item, fileName: of.fileName } });
          return { batchId };
        })(),
      ),
    ),
});

const today = (): string => dayOf(new Date());

/** A first look tells which columns there are; where fields were chosen for them, a second reads the file so. */
async function previewed(sql: Sql, of: z.infer<typeof draft>, fields: ChosenFields): Promise<DraftPreview> {
  const first = await previewDraft(sql, { ...of, today: today() });
  const mapping = chosenMapping(first.columns, fields);
  return mapping ? previewDraft(sql, { ...of, today: today(), mapping }) : first;
}

async function orRefused<Result>(work: Promise<Result>): Promise<Result | DraftRefused> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.hint };
    throw error;
  }
}

import Form from "next/form";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { BatchPage as Batch } from "@/server/batches/view";
import { BatchAbout } from "../../../_data/batch-about";
import { BatchCounts } from "../../../_data/batch-counts";
import { BatchProgress } from "../../../_data/batch-progress";
import { BatchStateMark } from "../../../_data/batch-state";
import { doorTags } from "../../../_data/door-tags";
import { numberOf } from "../../../_data/filter";
import { batchLink } from "../../../_data/links";
import { RejectedRules } from "../../../_data/rejected-rules";
import { RowFate } from "../../../_data/row-fate";
import { instant } from "../../../_format/instant";
import { texts } from "../../../_i18n/texts";
import type { Texts } from "../../../_i18n/translate";
import { caller } from "../../../_query/caller";
import { PageHead } from "../../../_shell/page-head";
import { Section } from "../../../_shell/section";
import type { Search } from "../../../_subjects/filter";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Search>;
}

const batchOf = cache(async (id: string) => {
  const batchId = numberOf(id, Number.MAX_SAFE_INTEGER);
  return batchId === undefined ? notFound() : ((await caller.batches.read({ batchId })) ?? notFound());
});

export async function generateMetadata({ params }: Props) {
  const [{ t }, { batchId }] = await Promise.all([texts(), batchOf((await params).id)]);
  return { title: t("data.number", { id: batchId }) };
}

export default async function BatchPage({ params, searchParams }: Props) {
  const [all, batch, search] = await Promise.all([texts(), batchOf((await params).id), searchParams]);
  const { t, say } = all;
  const { batchId, counts, failure, state } = batch;
  const rowNumber = numberOf(search.row);
  const row = rowNumber === undefined ? null : await caller.batches.row({ batchId, rowNumber });
  return (
    <>
      <PageHead
        before={
          <Link prefetch={false} href="/data/batches" className="door screen-only text-table">
            {t("data.back")}
          </Link>
        }
        title={
          <>
            {t("data.number", { id: batchId })} <BatchStateMark batch={batch} texts={all} />
          </>
        }
        lead={leadOf(batch, all)}
      />
      {state === "received" || state === "receiving" ? <BatchProgress batchId={batchId} /> : null}
      {failure !== null && (state === "failed" || batch.isWaiting) ? (
        <Section title={t(batch.isWaiting ? "data.whyRetried" : "data.whyFailed")}>
          <p className="panel border-act p-4">
            {say(failure.hint)}
            {batch.isWaiting && failure.retryAt ? (
              <span className="mt-2 block text-soft">{t("data.retryAt", { time: instant(failure.retryAt) })}</span>
            ) : null}
          </p>
        </Section>
      ) : null}
      {batch.sameAs === null ? null : (
        <p className="mb-3 text-soft">{t.rich("data.sameAs", { id: batch.sameAs, ...doorTags({ batch: batchLink(batch.sameAs) }) })}</p>
      )}
      {state === "finished" ? (
        <Section title={t("data.counts")} says={t("data.countsSay", { total: counts.total ?? 0 })}>
          <BatchCounts batch={batch} texts={all} />
        </Section>
      ) : null}
      {row === null ? null : (
        <Section id="row" title={t("data.rowFate", { row: row.rowNumber })}>
          <RowFate batchId={batchId} row={row} texts={all} />
        </Section>
      )}
      {state === "finished" ? (
        <Section title={t("data.rules")}>
          <RejectedRules batch={batch} texts={all} />
        </Section>
      ) : null}
      <Section title={t("data.about")}>
        <BatchAbout batch={batch} texts={all} />
      </Section>
      <Section title={t("data.findRow")}>
        <Form action={`/data/batches/${batchId}`} className="screen-only flex max-w-sm items-end gap-2">
          <label className="flex-1">
            <span className="mb-1 block text-small text-soft">{t("data.rowField")}</span>
            <input className="field" name="row" inputMode="numeric" pattern="[1-9][0-9]*" required defaultValue={rowNumber} />
          </label>
          <button type="submit" className="button">
            {t("data.find")}
          </button>
        </Form>
      </Section>
    </>
  );
}

function leadOf({ state, isWaiting, title, counts }: Batch, { t, say }: Texts): string {
  const item = say(title);
  if (isWaiting) return t("data.leadRetried", { item });
  if (state === "received") return t("data.leadReceived", { item });
  if (state === "receiving") return t("data.leadReceiving", { item });
  if (state === "failed") return t("data.leadFailed", { item });
  return t("data.leadFinished", { item, ...counts, total: counts.total ?? 0 });
}

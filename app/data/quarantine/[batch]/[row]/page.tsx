import Link from "next/link";
import { notFound } from "next/navigation";
import { doorTags } from "../../../../_data/door-tags";
import { numberOf } from "../../../../_data/filter";
import { batchLink } from "../../../../_data/links";
import { MendForm } from "../../../../_data/mend-form";
import { texts } from "../../../../_i18n/texts";
import { caller } from "../../../../_query/caller";
import { PageHead } from "../../../../_shell/page-head";
import { Section } from "../../../../_shell/section";

interface Props {
  readonly params: Promise<{ batch: string; row: string }>;
}

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.mend") };
}

export default async function DeskRowPage({ params }: Props) {
  const { batch, row: number } = await params;
  const [batchId, rowNumber] = [numberOf(batch, Number.MAX_SAFE_INTEGER), numberOf(number)];
  if (batchId === undefined || rowNumber === undefined) notFound();
  const row = (await caller.quarantine.read({ batchId, rowNumber })) ?? notFound();
  const { t, say } = await texts();
  const item = say(row.itemTitle);
  const isClosed = row.state === "resent" || row.state === "dismissed";
  const lead = isClosed
    ? t("data.mendClosed", { item, state: t(`data.kept.${row.state}`) })
    : t(row.mendable ? "data.mendLead" : "data.mendNot", { item });
  return (
    <>
      <PageHead
        before={
          <Link prefetch={false} href="/data/quarantine?state=open" className="door screen-only text-table">
            {t("data.backToDesk")}
          </Link>
        }
        title={t("data.rowTitle", { batch: batchId, row: rowNumber })}
        lead={lead}
      />
      {row.resentBatchId === null ? null : (
        <p className="mb-3">{t.rich("data.rowResent", { id: row.resentBatchId, ...doorTags({ batch: batchLink(row.resentBatchId) }) })}</p>
      )}
      {row.dismissedFor === null ? null : <p className="mb-3">{t("data.dismissedFor", { reason: row.dismissedFor })}</p>}
      {row.rowProblems.length === 0 ? null : (
        <Section title={t("data.wholeRow")}>
          <ul className="panel list-disc p-4 pl-8">
            {row.rowProblems.map((problem) => (
              <li key={`${problem.label} ${problem.rule}`}>
                <span className="font-semibold">{problem.label}</span> {say(problem.hint)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("data.cells")}>
        <MendForm row={row} />
      </Section>
      <Section title={t("data.raw")} says={row.fileName}>
        <pre className="panel overflow-x-auto whitespace-pre-wrap break-all p-4 text-small">{row.raw}</pre>
      </Section>
    </>
  );
}

import { forbidden } from "next/navigation";
import { me } from "../../_account/me";
import { BackToData } from "../../_data/back-to-data";
import { idOf } from "../../_data/filter";
import { UploadForm } from "../../_data/upload-form";
import { texts } from "../../_i18n/texts";
import { caller } from "../../_query/caller";
import { PageHead } from "../../_shell/page-head";
import type { Search } from "../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.upload") };
}

export default async function UploadPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const { t, say } = await texts();
  const [feeds, { item }, { claims }] = await Promise.all([caller.batches.feeds(), searchParams, me()]);
  // Others may read how the feeds stand, but send nothing.
  if (claims.role !== "steward") forbidden();
  return (
    <>
      <PageHead before={<BackToData t={t} />} title={t("data.upload")} lead={t("data.uploadLead")} />
      <UploadForm
        chosen={idOf(item)}
        items={feeds.map((feed) => ({ id: feed.item, name: `${say(feed.department.name)} · ${say(feed.title)}（${feed.code}）` }))}
      />
      <noscript>
        <p className="mt-3 text-act">{t("data.uploadScript")}</p>
      </noscript>
    </>
  );
}

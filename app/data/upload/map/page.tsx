import Link from "next/link";
import { chosenFields } from "../../../_data/chosen-fields";
import { MapForm } from "../../../_data/map-form";
import { PreviewRows } from "../../../_data/preview-rows";
import { texts } from "../../../_i18n/texts";
import { caller } from "../../../_query/caller";
import { PageHead } from "../../../_shell/page-head";
import { Section } from "../../../_shell/section";
import type { Search } from "../../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.mapTitle") };
}

export default async function MapPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const search = await searchParams;
  const one = (name: string): string | undefined => [search[name]].flat()[0]?.slice(0, 200);
  const draft = { draft: one("draft")?.slice(0, 100) ?? "", item: one("item")?.slice(0, 80) ?? "", fileName: one("name") ?? "" };
  const preview = await caller.drafts.preview({ ...draft, chosen: chosenFields(Object.entries(search)) });
  const head = (lead: string) => (
    <PageHead
      before={
        <Link prefetch={false} href="/data/upload" className="door screen-only text-table">
          {t("data.mapAgain")}
        </Link>
      }
      title={t("data.mapTitle")}
      lead={lead}
    />
  );
  if ("refused" in preview) {
    return (
      <>
        {head(t("data.mapRefused"))}
        <p role="alert" className="panel border-act p-4">
          {say(preview.refused)}
        </p>
      </>
    );
  }
  const { delimiter, encoding, format, missingRequired, rows, sheet } = preview;
  const titles = new Map(preview.fields.map(({ name, title }) => [name, say(title)]));
  const facts = [
    format.toUpperCase(),
    encoding?.toUpperCase(),
    delimiter === null ? undefined : `${t("data.delimiter")} ${delimiter === "\t" ? t("data.tab") : delimiter}`,
    sheet === null ? undefined : `${t("data.sheet")} ${sheet}`,
  ];
  return (
    <>
      {head(t("data.mapLead", { item: say(preview.title), file: draft.fileName, rows: rows.length }))}
      {missingRequired.length === 0 ? null : (
        <p role="alert" className="panel mb-3 border-act p-3">
          {t("data.mapMissing", { fields: missingRequired.map((name) => titles.get(name) ?? name).join(t("common.and")) })}
        </p>
      )}
      <Section
        title={t("data.columns")}
        says={[...facts, preview.isFromSaved ? t("data.mapSaved") : undefined].filter(Boolean).join(" · ")}
      >
        <MapForm key={JSON.stringify(preview.columns)} draft={draft} preview={preview} />
      </Section>
      <Section title={t("data.previewRows", { rows: rows.length })}>
        <PreviewRows rows={rows} titles={titles} texts={all} />
      </Section>
    </>
  );
}

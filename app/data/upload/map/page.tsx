import Link from "next/link";
import type { Words } from "@/scoring/words";
import { type DraftPreview, previewDraft } from "@/server/drafts/preview-draft";
import { FileRefused } from "@/server/intake/file/file-refused";
import { pool } from "@/server/sql";
import { MapForm } from "../../../_data/map-form";
import { mappingOf } from "../../../_data/mapping-of";
import { PreviewRows } from "../../../_data/preview-rows";
import { texts } from "../../../_i18n/texts";
import { PageHead } from "../../../_shell/page-head";
import { Section } from "../../../_shell/section";
import type { Search } from "../../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.mapTitle") };
}

const beijingDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

export default async function MapPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const search = await searchParams;
  const one = (name: string): string | undefined => [search[name]].flat()[0]?.slice(0, 200);
  const draft = { draft: one("draft") ?? "", item: one("item") ?? "", fileName: one("name") ?? "" };
  const preview = await previewed(draft, one);
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

/** As the address maps the columns; a first look tells which columns there are. */
async function previewed(
  draft: { readonly draft: string; readonly item: string; readonly fileName: string },
  chosen: (name: string) => string | undefined,
): Promise<DraftPreview | { readonly refused: Words }> {
  const of = { ...draft, today: beijingDay.format(new Date()) };
  try {
    const first = await previewDraft(pool(), of);
    const mapping = mappingOf(
      first.columns.map(({ name }) => name),
      chosen,
    );
    return mapping ? await previewDraft(pool(), { ...of, mapping }) : first;
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.hint };
    throw error;
  }
}

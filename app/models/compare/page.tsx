import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { texts } from "../../_i18n/texts";
import { ComparePicker } from "../../_models/compare-picker";
import { ComparedBlockSection } from "../../_models/compared-block-section";
import { countsOf } from "../../_models/compared-counts";
import { ComparedHeads } from "../../_models/compared-heads";
import { caller } from "../../_query/caller";
import { Empty } from "../../_shell/empty";
import { PageHead } from "../../_shell/page-head";
import { type Search, textOf } from "../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("compare.title") };
}

const idOf = (value: string | string[] | undefined): string => textOf(value)?.slice(0, 80) ?? "";

export default async function ComparePage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const search = await searchParams;
  const [left, right] = [idOf(search.left), idOf(search.right)];
  const [models, comparison] = await Promise.all([
    caller.models.list(),
    left === "" || right === "" || left === right ? null : caller.models.compare({ left, right }),
  ]);
  const lead =
    comparison === null
      ? t(left !== "" && left === right ? "compare.same" : "compare.pick")
      : t("compare.lead", { left: say(comparison.left.title), right: say(comparison.right.title), ...countsOf(comparison.blocks) });
  return (
    <>
      <PageHead
        title={t("compare.title")}
        lead={lead}
        before={
          <Link
            prefetch={false}
            href="/models"
            className="screen-only mb-2 inline-flex items-center gap-1 text-soft text-table hover:text-accent"
          >
            <ArrowLeft aria-hidden className="size-4" />
            {t("models.back")}
          </Link>
        }
      />
      <ComparePicker
        key={`${left} ${right}`}
        left={left}
        right={right}
        models={models.map((model) => ({ id: model.id, title: say(model.title) }))}
      />
      {comparison === null ? (
        <div className="panel mt-3">
          <Empty>{t("compare.empty")}</Empty>
        </div>
      ) : (
        <>
          <ComparedHeads comparison={comparison} texts={all} />
          {comparison.blocks.map((block) => (
            <ComparedBlockSection
              key={block.key}
              block={block}
              heads={{ left: say(comparison.left.title), right: say(comparison.right.title) }}
              texts={all}
            />
          ))}
        </>
      )}
    </>
  );
}

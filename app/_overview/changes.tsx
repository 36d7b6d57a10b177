import Link from "next/link";
import type { RatingChange } from "@/server/overview/view";
import { instant } from "../_format/instant";
import { modelLink, subjectLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Direction } from "../_marks/direction";
import { Door } from "../_marks/door";
import { GradeMove } from "../_marks/grade-move";
import { Empty } from "../_shell/empty";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";

interface Props {
  readonly changes: readonly RatingChange[];
  readonly texts: Texts;
}

/** Who moved, from which grade to which, why and when. */
export function Changes({ changes, texts }: Props) {
  const { t } = texts;
  return (
    <Section id="changes" title={t("overview.changes")}>
      <div className="panel">
        {changes.length === 0 ? (
          <Empty>{t("overview.changesNone")}</Empty>
        ) : (
          <DataTable
            caption={t("overview.changes")}
            columns={columns(texts)}
            rows={changes}
            rowKey={(row) => `${row.subjectId} ${row.modelId} ${row.period} ${row.reason}`}
          />
        )}
      </div>
    </Section>
  );
}

const columns = (texts: Texts): Column<RatingChange>[] => {
  const { t, say, period } = texts;
  return [
    { key: "who", head: t("overview.who"), cell: (row) => <Door href={subjectLink(row.subjectId)}>{row.name}</Door> },
    {
      key: "model",
      head: t("overview.model"),
      cell: (row) => (
        <Link prefetch={false} href={modelLink(row.modelId)} className="hover:text-accent">
          {say(row.modelTitle)} {period(row.period)}
        </Link>
      ),
    },
    {
      key: "change",
      head: t("overview.change"),
      cell: (row) => (
        <span className="inline-flex flex-wrap items-center gap-3">
          <GradeMove from={row.from} to={row.to} texts={texts} />
          <Direction direction={row.direction} />
        </span>
      ),
    },
    { key: "reason", head: t("overview.reason"), cell: (row) => t(`overview.${row.reason}`) },
    { key: "when", head: t("overview.when"), cell: (row) => <span className="whitespace-nowrap">{instant(row.ratedAt)}</span> },
  ];
};

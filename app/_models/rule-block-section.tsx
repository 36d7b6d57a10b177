import type { RuleBlock, RuleRow } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";
import { CitationChip } from "../_marks/citation-chip";
import { ProvenanceMark } from "../_marks/provenance-mark";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";
import { blockAnchor } from "./page-sections";
import { RuleWords } from "./rule-words";

/** One kind of rule as a table beside where it stands in the law. */
export function RuleBlockSection({ block, texts }: { readonly block: RuleBlock; readonly texts: Texts }) {
  const { say } = texts;
  return (
    <Section id={blockAnchor(block.key)} title={say(block.title)} says={say(block.says)}>
      <div className="space-y-4">
        {block.groups.map((group) => (
          <div key={group.key} className="panel">
            {group.title || group.says ? (
              <div className="px-3 pt-3 pb-2">
                {group.title ? <h3>{say(group.title)}</h3> : null}
                {group.says ? <p className="text-small text-soft">{say(group.says)}</p> : null}
              </div>
            ) : null}
            <DataTable
              caption={say(group.title ?? block.title)}
              columns={columnsOf(group.rows, texts)}
              rows={group.rows}
              rowKey={(row) => row.key}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Where no rule of a table is dated there is no column of dates. */
const columnsOf = (rows: readonly RuleRow[], texts: Texts): readonly Column<RuleRow>[] =>
  columns(texts).filter((column) => column.key !== "from" || rows.some((row) => row.from !== null));

const columns = (texts: Texts): Column<RuleRow>[] => {
  const { t, say } = texts;
  return [
    {
      key: "rule",
      head: t("models.rule"),
      cell: (row) => <RuleWords row={row} texts={texts} />,
    },
    {
      key: "value",
      head: t("models.value"),
      width: "24%",
      cell: (row) => <span className="font-semibold tabular-nums">{say(row.value)}</span>,
    },
    { key: "from", head: t("models.from"), width: "108px", cell: (row) => <span className="whitespace-nowrap">{row.from ?? "—"}</span> },
    {
      key: "cites",
      head: t("models.cites"),
      width: "26%",
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-1.5">
          <CitationChip cites={row.cites} />
          <ProvenanceMark mark={row.provenance} />
        </span>
      ),
    },
  ];
};

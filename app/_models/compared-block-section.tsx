import type { ComparedBlock, ComparedRow, RuleRow } from "@/server/models/view";
import type { Texts } from "../_i18n/translate";
import { CitationChip } from "../_marks/citation-chip";
import { ProvenanceMark } from "../_marks/provenance-mark";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";
import { ChangeMark } from "./change-mark";
import { countsOf } from "./compared-counts";
import { RuleNotes } from "./rule-words";

type Group = ComparedBlock["groups"][number];

/** What the two sides are called. */
interface Heads {
  readonly left: string;
  readonly right: string;
}

interface GroupProps {
  readonly group: Group;
  readonly title: string;
  readonly heads: Heads;
  readonly texts: Texts;
}

/** One kind of rule of two versions side by side: what changed, and what stayed folded away behind its count. */
export function ComparedBlockSection({
  block,
  heads,
  texts,
}: {
  readonly block: ComparedBlock;
  readonly heads: Heads;
  readonly texts: Texts;
}) {
  const { t, say } = texts;
  const { unchanged, ...changes } = countsOf([block]);
  const changed = Object.values(changes).reduce((sum, each) => sum + each, 0);
  return (
    <Section
      id={`compare-${block.key}`}
      title={say(block.title)}
      aside={<span className="text-soft text-table">{t("compare.counts", { changed, unchanged })}</span>}
    >
      <div className="space-y-4">
        {block.groups.map((group) => (
          <ComparedGroup key={group.key} group={group} title={say(group.title ?? block.title)} heads={heads} texts={texts} />
        ))}
      </div>
    </Section>
  );
}

function ComparedGroup({ group, title, heads, texts }: GroupProps) {
  const { t, say } = texts;
  const changed = group.rows.filter((row) => row.change !== "unchanged");
  const same = group.rows.filter((row) => row.change === "unchanged");
  return (
    <div className="panel">
      {group.title === null ? null : <h3 className="px-3 pt-3 pb-2">{say(group.title)}</h3>}
      {changed.length === 0 ? null : <DataTable caption={title} columns={columns(heads, texts)} rows={changed} rowKey={(row) => row.key} />}
      {same.length === 0 ? null : (
        <details className={changed.length === 0 ? undefined : "border-line border-t"}>
          <summary className="px-3 py-2 text-accent text-table">{t("compare.unchangedRows", { count: same.length })}</summary>
          <DataTable caption={t("compare.unchangedOf", { title })} columns={columns(heads, texts)} rows={same} rowKey={(row) => row.key} />
        </details>
      )}
    </div>
  );
}

const columns = (heads: Heads, texts: Texts): Column<ComparedRow>[] => {
  const { t, say } = texts;
  return [
    {
      key: "rule",
      head: t("models.rule"),
      width: "26%",
      cell: (row) => {
        const shown = row.right ?? row.left;
        if (shown === null) return null;
        return (
          <>
            <span className="mb-1 block">
              <ChangeMark change={row.change} t={t} />
            </span>
            {shown.code === null ? null : <span className="mr-2 text-small text-soft tabular-nums">{shown.code}</span>}
            {say(shown.label)}
          </>
        );
      },
    },
    { key: "left", head: heads.left, width: "37%", cell: (row) => <Side row={row.left} of={row} texts={texts} /> },
    { key: "right", head: heads.right, width: "37%", cell: (row) => <Side row={row.right} of={row} texts={texts} /> },
  ];
};

/** What one version says, with its own citation; its words too where the other says it in others. */
function Side({ row, of, texts }: { readonly row: RuleRow | null; readonly of: ComparedRow; readonly texts: Texts }) {
  const { t, say } = texts;
  if (row === null) return <span className="text-soft">{t("compare.absent")}</span>;
  const isReworded = of.left !== null && of.right !== null && of.left.label.zh !== of.right.label.zh;
  return (
    <>
      <span className="block font-semibold tabular-nums">{say(row.value)}</span>
      {isReworded ? <span className="block">{say(row.label)}</span> : null}
      <RuleNotes row={row} texts={texts} />
      <span className="mt-1 flex flex-wrap items-center gap-1.5">
        <CitationChip cites={row.cites} />
        <ProvenanceMark mark={row.provenance} />
        {row.from === null ? null : <span className="text-small text-soft">{t("compare.since", { day: row.from })}</span>}
      </span>
    </>
  );
}

import Link from "next/link";
import type { QuarantineLine } from "@/server/quarantine/view";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import type { Column } from "../_tables/data-table";
import { batchLink, deskRowLink } from "./links";

/** A row of the desk: where it came from, what it said, and each reason beside the field it is about. */
export const deskColumns = ({ t, say }: Texts): Column<QuarantineLine>[] => [
  {
    key: "row",
    head: t("data.row"),
    width: "22%",
    cell: (line) => (
      <>
        <Link prefetch={false} href={deskRowLink(line)} data-row-link className="door font-semibold">
          {t("data.rowTitle", { batch: line.batchId, row: line.rowNumber })}
        </Link>
        <span className="block text-small text-soft">
          <Door href={batchLink(line.batchId, line.rowNumber)}>{line.fileName}</Door>
        </span>
      </>
    ),
  },
  {
    key: "item",
    head: t("data.item"),
    width: "16%",
    cell: (line) => (
      <>
        {say(line.itemTitle)}
        <span className="block text-small text-soft">{say(line.department)}</span>
      </>
    ),
  },
  { key: "content", head: t("data.content"), cell: (line) => <Content line={line} say={say} /> },
  {
    key: "state",
    head: t("data.state"),
    width: "8em",
    cell: (line) => <span className="tag border border-line-strong">{t(`data.kept.${line.state}`)}</span>,
  },
];

const longestShown = 240;

function Content({ line, say }: { readonly line: QuarantineLine; readonly say: Texts["say"] }) {
  const raw = line.raw.length > longestShown ? `${line.raw.slice(0, longestShown)}…` : line.raw;
  return (
    <>
      <span className="block break-all text-small text-soft">{raw}</span>
      <ul className="mt-1">
        {line.problems.map((problem, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the problems of a row never move
          <li key={at}>
            <span className="font-semibold">{problem.label}</span> {say(problem.hint)}
          </li>
        ))}
      </ul>
    </>
  );
}

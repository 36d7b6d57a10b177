import clsx from "clsx";
import type { GradeView } from "@/server/models/view";
import type { LedgerLine } from "@/server/subjects/view";
import { plain, signed, sumOf } from "../_format/points";
import type { Texts } from "../_i18n/translate";
import { CitationChip } from "../_marks/citation-chip";
import { ProvenanceMark } from "../_marks/provenance-mark";
import { LineGrade } from "./line-grade";
import { isPlain, setsGrade } from "./line-look";
import { LineSources } from "./line-sources";

interface Props {
  readonly line: LedgerLine;
  readonly grades: readonly GradeView[];
  readonly heads: readonly [string, string, string, string];
  readonly texts: Texts;
}

export function LedgerRow({ line, grades, heads, texts }: Props) {
  const { t, say } = texts;
  return (
    <tr
      className={clsx(
        setsGrade(line.kind) && "sets-grade",
        movesNothing(line) && "moves-nothing",
        (line.kind === "veto" || line.kind === "direct") && "vetoes",
      )}
    >
      <td data-head={heads[0]}>
        <p className="flex flex-wrap items-center gap-x-2">
          {isPlain(line.kind) ? null : <span className="tag border border-line-strong text-soft">{t(`ledger.${line.kind}`)}</span>}
          {line.code === null ? null : <span className="text-small text-soft tabular-nums">{line.code}</span>}
          <span className="font-semibold">{say(line.label)}</span>
        </p>
        <p className="text-soft">{say(line.sentence)}</p>
        <LineSources sources={line} texts={texts} />
      </td>
      <td data-head={heads[1]}>
        <span className="flex flex-wrap items-center gap-1.5">
          <CitationChip cites={line.cites} />
          <ProvenanceMark mark={line.provenance} />
        </span>
      </td>
      <td data-head={heads[2]} className={clsx("number points", line.points?.startsWith("-") && "text-act")}>
        {line.points !== null ? pointsOf(line) : line.grade !== null ? <LineGrade line={line} grades={grades} texts={texts} /> : "—"}
      </td>
      <td data-head={heads[3]} className="number running font-semibold">
        {line.running === null ? "—" : plain(line.running)}
      </td>
    </tr>
  );
}

const movesNothing = (line: LedgerLine): boolean => line.kind === "points" && line.points !== null && sumOf([line.points]) === "0";

const pointsOf = (line: LedgerLine): string => (line.kind === "opening" ? plain(line.points ?? "0") : signed(line.points ?? "0"));

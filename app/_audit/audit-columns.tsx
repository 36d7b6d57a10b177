import type { AuditLine } from "@/server/audit/list-audit";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import type { Column } from "../_tables/data-table";
import { asWords, objectWords, verbWords, whoWords } from "./line-words";

interface Of {
  readonly me: string | null;
  readonly nameOf: (id: string) => string | undefined;
  /** An auditor reads all of a row, everyone else what concerns them. */
  readonly isFull: boolean;
  readonly isOwnFile: boolean;
}

export function auditColumns({ me, nameOf, isFull, isOwnFile }: Of, texts: Texts): Column<AuditLine>[] {
  const { t } = texts;
  const columns: Column<AuditLine>[] = [
    { key: "at", head: t("access.log.at"), width: "10em", cell: ({ at }) => <span className="tabular-nums">{instant(at)}</span> },
    {
      key: "who",
      head: t("access.log.who"),
      cell: (line) => {
        const who = whoWords(line, me, texts);
        return (
          <>
            {who}
            <span className={who === null ? undefined : "block text-small text-soft"}>{asWords(line, texts)}</span>
          </>
        );
      },
    },
    {
      key: "what",
      head: t("access.log.what"),
      cell: ({ verb, subjectId, object }) => (
        <>
          {verbWords(verb, texts)}
          <span className="block text-small text-soft">
            {[
              subjectId === null || isOwnFile ? null : t("access.admin.subjectFile", { number: String(subjectId) }),
              objectWords(object, nameOf, texts),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      ),
    },
    { key: "why", head: t("access.log.why"), cell: ({ purpose }) => purpose ?? t("access.log.noPurpose") },
  ];
  const whence: Column<AuditLine> = { key: "whence", head: t("access.log.whence"), cell: ({ origin }) => origin ?? "–" };
  return isFull ? [...columns, whence] : columns;
}

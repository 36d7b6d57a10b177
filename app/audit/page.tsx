import Link from "next/link";
import { me } from "../_account/me";
import { auditColumns } from "../_audit/audit-columns";
import { auditInput, auditLink, auditSearchOf } from "../_audit/audit-filter";
import { AuditFilters } from "../_audit/audit-filters";
import { auditVerbs } from "../_audit/audit-verbs";
import { ChainSaid } from "../_audit/chain-said";
import { verbWords } from "../_audit/line-words";
import { texts } from "../_i18n/texts";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";
import type { Search } from "../_subjects/filter";
import { DataTable } from "../_tables/data-table";

const titleFor = (role: string) =>
  role === "auditor" ? "access.log.title" : role === "subject" ? "access.log.ownTitle" : "access.log.myTitle";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t(titleFor((await me()).claims.role)) };
}

export default async function AuditPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, number } = all;
  const search = auditSearchOf(await searchParams);
  const { claims } = await me();
  const isFull = claims.role === "auditor";
  const isOwnFile = claims.role === "subject";
  const [{ lines, before }, chain, people] = await Promise.all([
    caller.audit.list(auditInput(search)),
    isFull ? caller.audit.chain() : null,
    isFull ? caller.accounts.list() : [],
  ]);
  const nameOf = (id: string) => people.find(({ userId, username }) => userId === id || username === id)?.name;
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  const lead = chain
    ? t("access.log.lead", { rows: chain.rows })
    : isOwnFile
      ? t("access.log.leadSubject", { count: lines.length, shown: number(lines.length) })
      : t("access.log.leadMine");
  return (
    <>
      <PageHead title={t(titleFor(claims.role))} lead={lead} />
      {chain ? <ChainSaid anchor={chain.anchor} texts={all} /> : null}
      <div className="mt-3">
        <AuditFilters
          key={JSON.stringify(search)}
          search={search}
          actors={people.map(({ userId, name }) => ({ value: userId, text: name }))}
          verbs={(isOwnFile ? ownVerbs : auditVerbs).map((verb) => ({ value: verb, text: verbWords(verb, all) }))}
          hasSubject={!isOwnFile}
        />
      </div>
      <div className="panel mt-3">
        {lines.length === 0 ? (
          <Empty>{t(isOwnFile && !isFiltered ? "access.log.noneOwn" : "access.log.none")}</Empty>
        ) : (
          <DataTable
            caption={t(titleFor(claims.role))}
            columns={auditColumns({ me: claims.user, nameOf, isFull, isOwnFile }, all)}
            rows={lines}
            rowKey={(line) => line.number}
          />
        )}
      </div>
      <nav aria-label={t("common.pages")} className="screen-only mt-3 flex flex-wrap gap-2">
        {search.before === undefined ? null : (
          <Link prefetch={false} href={auditLink({ ...search, before: undefined })} className="button">
            {t("access.log.newest")}
          </Link>
        )}
        {before === null ? null : (
          <Link prefetch={false} href={auditLink({ ...search, before })} className="button">
            {t("access.log.older")}
          </Link>
        )}
      </nav>
    </>
  );
}

/** What is done to a file. */
const ownVerbs = ["subjects.profile", "subjects.reveal", "identity.propose", "identity.decide", "identity.undo"] as const;

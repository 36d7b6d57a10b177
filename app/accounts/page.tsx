import { me } from "../_account/me";
import { accountColumns } from "../_accounts/account-columns";
import { GrantTable } from "../_accounts/grant-table";
import { MakeForm } from "../_accounts/make-form";
import { Choices } from "../_data/choices";
import { texts } from "../_i18n/texts";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";
import { Section } from "../_shell/section";
import { type Search, textOf } from "../_subjects/filter";
import { DataTable } from "../_tables/data-table";
import { RowKeys } from "../_tables/row-keys";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("access.admin.title") };
}

export default async function AccountsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t } = all;
  const [people, { claims }] = await Promise.all([caller.accounts.list(), me()]);
  const query = textOf((await searchParams).query);
  const found = people.filter(({ name, username }) => `${name}\n${username}`.toLowerCase().includes(query?.toLowerCase() ?? ""));
  const waiting = people.flatMap(({ grants }) => grants.filter(({ state }) => state === "unconfirmed"));
  const administrator = claims.role === "administrator" ? claims.user : null;
  const closed = people.filter(({ isClosed }) => isClosed).length;
  return (
    <>
      <PageHead title={t("access.admin.title")} lead={t("access.admin.lead", { count: people.length, closed, waiting: waiting.length })} />
      {waiting.length === 0 ? null : (
        <Section title={t("access.admin.waiting")} says={t("access.admin.waitingSays")}>
          <GrantTable
            caption={t("access.admin.waiting")}
            grants={waiting}
            people={people}
            administrator={administrator}
            isNamed
            texts={all}
          />
        </Section>
      )}
      <Section title={t("access.admin.all")}>
        <Choices key={query} action="/accounts" choices={[]} entries={[{ name: "query", label: t("access.admin.find"), value: query }]} />
        <div className="panel mt-3">
          {found.length === 0 ? (
            <Empty>{t("access.admin.none")}</Empty>
          ) : (
            <RowKeys>
              <DataTable caption={t("access.admin.title")} columns={accountColumns(all)} rows={found} rowKey={({ userId }) => userId} />
            </RowKeys>
          )}
        </div>
      </Section>
      {administrator === null ? null : (
        <Section title={t("access.admin.make")} says={t("access.admin.makeSays")}>
          <MakeForm />
        </Section>
      )}
    </>
  );
}

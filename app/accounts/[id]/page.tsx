import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { me } from "../../_account/me";
import { AccountSteps } from "../../_accounts/account-steps";
import { GiveForm } from "../../_accounts/give-form";
import { GrantTable } from "../../_accounts/grant-table";
import { stateOf } from "../../_accounts/state-of";
import { texts } from "../../_i18n/texts";
import { caller } from "../../_query/caller";
import { Empty } from "../../_shell/empty";
import { PageHead } from "../../_shell/page-head";
import { Section } from "../../_shell/section";

interface Props {
  readonly params: Promise<{ id: string }>;
}

const peopleAnd = cache(async (id: string) => {
  const people = await caller.accounts.list();
  return { people, person: people.find(({ userId }) => userId === id) ?? notFound() };
});

export async function generateMetadata({ params }: Props) {
  return { title: (await peopleAnd((await params).id)).person.name };
}

export default async function AccountPage({ params }: Props) {
  const all = await texts();
  const { t } = all;
  const { people, person } = await peopleAnd((await params).id);
  const { claims } = await me();
  const administrator = claims.role === "administrator" ? claims.user : null;
  const isOwn = person.userId === claims.user;
  return (
    <>
      <PageHead
        title={
          <>
            {person.name} {person.isDemo ? <span className="tag proposal align-middle font-normal">{t("access.admin.demo")}</span> : null}
          </>
        }
        lead={t("access.admin.accountLead", { username: person.username ?? "–", state: stateOf(person, all) })}
        before={
          <Link href="/accounts" className="screen-only mb-2 inline-flex items-center gap-1 text-soft text-table hover:text-accent">
            <ArrowLeft aria-hidden className="size-4" />
            {t("access.admin.back")}
          </Link>
        }
      />
      {administrator === null ? null : isOwn ? (
        <p className="panel p-4">{t("access.admin.own")}</p>
      ) : (
        <AccountSteps userId={person.userId} username={person.username} isClosed={person.isClosed} />
      )}
      <Section title={t("access.admin.grants")}>
        {person.grants.length === 0 ? (
          <div className="panel">
            <Empty>{t("access.admin.noRoles")}</Empty>
          </div>
        ) : (
          <GrantTable caption={t("access.admin.grants")} grants={person.grants} people={people} administrator={administrator} texts={all} />
        )}
      </Section>
      {administrator === null || isOwn ? null : (
        <Section title={t("access.admin.give")}>
          <GiveForm userId={person.userId} choices={await caller.accounts.choices()} />
        </Section>
      )}
    </>
  );
}

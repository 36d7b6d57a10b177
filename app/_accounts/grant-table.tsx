import type { HeldGrant, Person } from "@/server/accounts/list-people";
import { GrantWords } from "../_account/grant-words";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";
import { type Column, DataTable } from "../_tables/data-table";
import { confirmRole, endRole } from "./acts";
import { reachOf } from "./reach-of";
import { Step } from "./step";

interface Props {
  readonly caption: string;
  readonly grants: readonly HeldGrant[];
  readonly people: readonly Person[];
  /** The administrator who looks; null for whoever only reads. */
  readonly administrator: string | null;
  /** Whose each grant is, where they are of several accounts. */
  readonly isNamed?: boolean;
  readonly texts: Texts;
}

/** Grants with what may be done about each. */
export function GrantTable({ caption, grants, people, administrator, isNamed = false, texts }: Props) {
  const { t } = texts;
  const nameOf = (id: string) => people.find(({ userId }) => userId === id)?.name ?? t("access.log.platform");
  const holder: Column<HeldGrant> = { key: "account", head: t("access.admin.account"), cell: ({ userId }) => nameOf(userId) };
  const columns: Column<HeldGrant>[] = [
    ...(isNamed ? [holder] : []),
    { key: "grant", head: t("access.admin.grant"), cell: (grant) => <GrantWords {...grant} of={reachOf(grant, texts)} /> },
    {
      key: "given",
      head: t("access.admin.given"),
      cell: ({ givenBy, givenAt }) => t("access.admin.givenBy", { name: nameOf(givenBy), at: instant(givenAt) }),
    },
    { key: "until", head: t("access.admin.until"), cell: ({ endsOn }) => endsOn ?? t("access.admin.noEnd") },
    { key: "state", head: t("access.admin.state"), cell: ({ state }) => t(`access.admin.states.${state}`) },
    ...(administrator === null
      ? []
      : [{ key: "acts", head: t("access.admin.acts"), cell: (grant: HeldGrant) => stepsOf(grant, administrator, texts) }]),
  ];
  return (
    <div className="panel">
      <DataTable caption={caption} columns={columns} rows={grants} rowKey={({ grantId }) => grantId} />
    </div>
  );
}

function stepsOf(grant: HeldGrant, administrator: string, { t }: Texts) {
  const isOver = grant.state === "ended" || grant.state === "expired";
  const mayConfirm = grant.givenBy !== administrator && grant.userId !== administrator;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {grant.state === "unconfirmed" && mayConfirm ? (
        <Step label={t("access.admin.confirm")} ask={t("access.admin.confirmAsk")} act={confirmRole.bind(null, grant.grantId)} isMain />
      ) : null}
      {grant.state === "unconfirmed" && !mayConfirm ? <span className="text-small text-soft">{t("access.admin.confirmOther")}</span> : null}
      <Step label={t("access.admin.end")} ask={t("access.admin.endAsk")} act={endRole.bind(null, grant.grantId)} isOver={isOver} />
    </div>
  );
}

import Link from "next/link";
import type { Person } from "@/server/accounts/list-people";
import { GrantWords } from "../_account/grant-words";
import type { Texts } from "../_i18n/translate";
import type { Column } from "../_tables/data-table";
import { reachOf } from "./reach-of";
import { stateOf } from "./state-of";

export function accountColumns(texts: Texts): Column<Person>[] {
  const { t } = texts;
  return [
    {
      key: "account",
      head: t("access.admin.account"),
      cell: (person) => (
        <>
          <Link prefetch={false} data-row-link href={`/accounts/${person.userId}`} className="door break-words">
            {person.name}
          </Link>{" "}
          {person.isDemo ? <span className="tag proposal">{t("access.admin.demo")}</span> : null}
          <span className="block break-all text-soft text-small">{person.username}</span>
        </>
      ),
    },
    {
      key: "roles",
      head: t("access.admin.roles"),
      cell: ({ grants }) => {
        const standing = grants.filter(({ state }) => state === "live" || state === "unconfirmed");
        if (standing.length === 0) return <span className="text-soft">{t("access.admin.noRoles")}</span>;
        return (
          <ul>
            {standing.map((grant) => (
              <li key={grant.grantId}>
                <GrantWords {...grant} of={reachOf(grant, texts)} />{" "}
                {grant.state === "unconfirmed" ? <span className="text-act">{t("access.admin.states.unconfirmed")}</span> : null}
              </li>
            ))}
          </ul>
        );
      },
    },
    { key: "state", head: t("access.admin.state"), width: "7em", cell: (person) => stateOf(person, texts) },
  ];
}

"use client";

import { LogIn, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import type { Claims } from "@/server/access/asker";
import type { HeldGrant } from "@/server/accounts/list-people";
import { useTexts } from "../_i18n/use-texts";
import { actAs } from "./act-as";
import { askAuth } from "./ask-auth";
import { GrantWords } from "./grant-words";

/** Who is signed in and as what; other roles and the way out behind it. */
export function UserMenu({ claims, grants }: { readonly claims: Claims; readonly grants: readonly HeldGrant[] }) {
  const { t, say } = useTexts();
  if (claims.user === null)
    return (
      <Link href="/sign-in" className="button">
        <LogIn aria-hidden className="size-4" />
        {t("access.signIn")}
      </Link>
    );
  const leave = async () => {
    await askAuth("sign-out", {});
    window.location.assign("/sign-in");
  };
  return (
    <>
      <button type="button" popoverTarget="user-menu" className="button max-w-44">
        <UserRound aria-hidden className="size-4 shrink-0" />
        <span className="hidden truncate md:inline">{t(`access.roles.${claims.role}`)}</span>
        <span className="sr-only">{claims.name}</span>
      </button>
      <div id="user-menu" popover="auto" className="menu panel w-72 p-3 text-ink">
        <p className="font-semibold">{claims.name}</p>
        <ul className="mt-2 border-line border-t py-2">
          {grants.map((grant) => (
            <li key={grant.grantId}>
              <form action={actAs.bind(null, grant.grantId)}>
                <button
                  type="submit"
                  aria-current={grant.grantId === claims.grantId ? "true" : undefined}
                  className={
                    grant.grantId === claims.grantId
                      ? "w-full rounded-box bg-accent-wash px-2 py-1.5 text-left text-table"
                      : "w-full rounded-box px-2 py-1.5 text-left text-table hover:bg-raised"
                  }
                >
                  <GrantWords {...grant} of={grant.departmentName ? say(grant.departmentName) : null} />
                </button>
              </form>
            </li>
          ))}
        </ul>
        <div className="flex justify-between gap-2 border-line border-t pt-3">
          <Link href="/account" className="button">
            {t("access.account")}
          </Link>
          <button type="button" className="button" onClick={leave}>
            <LogOut aria-hidden className="size-4" />
            {t("access.signOut")}
          </button>
        </div>
      </div>
    </>
  );
}

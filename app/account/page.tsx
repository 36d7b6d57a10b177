import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { auth } from "@/server/accounts/auth";
import { actAs } from "../_account/act-as";
import { Devices } from "../_account/devices";
import { GrantWords } from "../_account/grant-words";
import { me } from "../_account/me";
import { PasswordForm } from "../_account/password-form";
import { SecondFactor } from "../_account/second-factor";
import { texts } from "../_i18n/texts";
import { PageHead } from "../_shell/page-head";
import { Section } from "../_shell/section";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("access.account") };
}

export default async function AccountPage() {
  const { t, say } = await texts();
  const { claims, grants } = await me();
  if (claims.user === null) redirect("/sign-in");
  const asked = { headers: await headers() };
  const [session, sessions] = await Promise.all([auth().api.getSession(asked), auth().api.listSessions(asked)]);
  if (!session) redirect("/sign-in");
  const own = sessions.map(({ id, token, ipAddress = null, userAgent = null, createdAt, expiresAt }) => ({
    id,
    ipAddress,
    userAgent,
    createdAt,
    expiresAt,
    isThis: token === session.session.token,
  }));
  return (
    <>
      <PageHead title={claims.name ?? t("access.account")} lead={t(claims.mustChange ? "access.mustChange" : "access.accountLead")} />
      {claims.mustChange ? null : (
        <Section title={t("access.actAs")} says={t("access.actAsSays")}>
          {grants.length === 0 ? <p className="panel p-4">{t("access.noRole")}</p> : null}
          <ul className="grid gap-2 md:grid-cols-2">
            {grants.map((grant) => (
              <li key={grant.grantId} className="panel flex items-center justify-between gap-3 p-3">
                <span>
                  <GrantWords {...grant} of={grant.departmentName ? say(grant.departmentName) : null} />
                </span>
                {grant.grantId === claims.grantId ? (
                  <span className="tag official">{t("access.now")}</span>
                ) : (
                  <form action={actAs.bind(null, grant.grantId)}>
                    <button type="submit" className="button">
                      {t("access.switchTo")}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("access.changePassword")}>
        <PasswordForm />
      </Section>
      {claims.mustChange ? null : (
        <>
          <Section title={t("access.secondFactor")} says={t("access.secondFactorSays")}>
            <SecondFactor isOn={session.user.twoFactorEnabled === true} />
          </Section>
          <Section title={t("access.sessions")}>
            <Devices sessions={own} />
          </Section>
        </>
      )}
    </>
  );
}

import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { oidcFrom } from "@/server/accounts/oidc";
import { homeOf } from "../_account/home-of";
import { me } from "../_account/me";
import { SignInForm } from "../_account/sign-in-form";
import { texts } from "../_i18n/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("access.signIn") };
}

const ownPath = (next: unknown): string => (typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/");

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { t } = await texts();
  const { next, error } = await searchParams;
  const { claims } = await me();
  // Whoever is in already, also one who must change a given password first.
  if (claims.user !== null) redirect(homeOf(claims));
  return (
    <div className="mx-auto max-w-sm py-8 md:py-16">
      <h1 className="text-page">{t("access.signIn")}</h1>
      <p className="mt-1 mb-5 text-soft">{t("access.signInSays")}</p>
      <SignInForm next={ownPath(next)} provider={oidcFrom(process.env)?.name ?? null} hasFailed={error !== undefined} />
    </div>
  );
}

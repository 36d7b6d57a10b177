import type { Metadata } from "next";
import { oidcFrom } from "@/server/accounts/oidc";
import { SignInForm } from "../_account/sign-in-form";
import { texts } from "../_i18n/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("access.signIn") };
}

const ownPath = (next: unknown): string => (typeof next === "string" && /^\/(?![/\\])/.test(next) ? next : "/");

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { t } = await texts();
  const { next } = await searchParams;
  return (
    <div className="mx-auto max-w-sm py-8 md:py-16">
      <h1 className="text-page">{t("access.signIn")}</h1>
      <p className="mt-1 mb-5 text-soft">{t("access.signInSays")}</p>
      <SignInForm next={ownPath(next)} provider={oidcFrom(process.env)?.name ?? null} />
    </div>
  );
}

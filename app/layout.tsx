import "@fontsource/noto-sans-sc/400.css";
import "@fontsource/noto-sans-sc/600.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { me } from "./_account/me";
import { messagesOf, texts } from "./_i18n/texts";
import { TextsProvider } from "./_i18n/texts-provider";
import { QueryProvider } from "./_query/query-provider";
import { DemoBanner } from "./_shell/demo-banner";
import { doorsOf } from "./_shell/doors-of";
import { Rail } from "./_shell/rail";
import { themeOf } from "./_shell/theme";
import { TopBar } from "./_shell/top-bar";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  const brand = t("shell.brand");
  return {
    title: { default: `${brand} · ${t("shell.tagline")}`, template: `%s · ${brand}` },
    icons: "/icon.svg",
    robots: { index: false },
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { t, locale } = await texts();
  const jar = await cookies();
  const theme = themeOf(jar.get("theme")?.value);
  const { claims, grants } = await me();
  const isNarrow = jar.get("rail")?.value === "narrow";
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      data-rail={isNarrow ? "narrow" : "wide"}
      suppressHydrationWarning
    >
      <body className="bg-ground text-body text-ink">
        <a href="#main" className="sr-only z-50 bg-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:p-3">
          {t("shell.skip")}
        </a>
        <TextsProvider locale={locale} messages={messagesOf(locale)}>
          <QueryProvider>
            <DemoBanner />
            <TopBar theme={theme} claims={claims} grants={grants} />
            <div className="page-frame md:grid md:grid-cols-[var(--rail)_minmax(0,1fr)]">
              <Rail isNarrow={isNarrow} doors={doorsOf(claims)} />
              <main
                id="main"
                tabIndex={-1}
                className="mx-auto w-full min-w-0 max-w-[1280px] px-4 pt-5 pb-24 outline-none md:px-8 md:pt-6 md:pb-12"
              >
                {children}
              </main>
            </div>
          </QueryProvider>
        </TextsProvider>
      </body>
    </html>
  );
}

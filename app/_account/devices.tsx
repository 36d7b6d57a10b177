"use client";

import { useTexts } from "../_i18n/use-texts";
import { askAuth } from "./ask-auth";

interface Device {
  readonly token: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly isThis: boolean;
}

const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" });

/** Every device the account is signed in on, and the way to end each. */
export function Devices({ sessions }: { readonly sessions: readonly Device[] }) {
  const { t } = useTexts();
  const end = async (path: string, body: Record<string, unknown>) => {
    await askAuth(path, body);
    window.location.reload();
  };
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {sessions.map((device) => (
          <li key={device.token} className="panel flex flex-wrap items-center justify-between gap-3 p-3 text-table">
            <span className="min-w-0">
              <span className="block truncate">{device.userAgent ?? "–"}</span>
              <span className="text-soft tabular-nums">
                {device.ipAddress ?? "–"} · {t("access.since")} {shown.format(new Date(device.createdAt))} · {t("access.until")}{" "}
                {shown.format(new Date(device.expiresAt))}
              </span>
            </span>
            {device.isThis ? (
              <span className="tag official">{t("access.thisDevice")}</span>
            ) : (
              <button type="button" className="button" onClick={() => end("revoke-session", { token: device.token })}>
                {t("access.revoke")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <button type="button" className="button" onClick={() => end("revoke-other-sessions", {})}>
            {t("access.revokeOthers")}
          </button>
        </div>
      ) : null}
    </div>
  );
}

import { texts } from "../_i18n/texts";
import { endOtherSessions, endSession } from "./end-session";

export interface Device {
  readonly id: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly isThis: boolean;
}

const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" });

/** Every device the account is signed in on, and the way to end each. */
export async function Devices({ sessions }: { readonly sessions: readonly Device[] }) {
  const { t } = await texts();
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {sessions.map((device) => (
          <li key={device.id} className="panel flex flex-wrap items-center justify-between gap-3 p-3 text-table">
            <span className="min-w-0">
              <span className="block break-words">{device.userAgent ?? "–"}</span>
              <span className="text-soft tabular-nums">
                {device.ipAddress || "–"} · {t("access.since")} {shown.format(device.createdAt)} · {t("access.until")}{" "}
                {shown.format(device.expiresAt)}
              </span>
            </span>
            {device.isThis ? (
              <span className="tag official">{t("access.thisDevice")}</span>
            ) : (
              <form action={endSession.bind(null, device.id)}>
                <button type="submit" className="button">
                  {t("access.revoke")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form action={endOtherSessions}>
          <button type="submit" className="button">
            {t("access.revokeOthers")}
          </button>
        </form>
      ) : null}
    </div>
  );
}

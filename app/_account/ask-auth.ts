type Reason =
  | "access.wrongPassword"
  | "access.wrongCode"
  | "access.signInAgain"
  | "access.codesLocked"
  | "access.lockedOut"
  | "access.closed"
  | "access.shortPassword"
  | "access.samePassword"
  | "access.tooMany"
  | "access.failed";

type Answer = { readonly ok: true; readonly body: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly reason: Reason };

const reasons: Readonly<Record<string, Reason>> = {
  INVALID_USERNAME_OR_PASSWORD: "access.wrongPassword",
  INVALID_USERNAME: "access.wrongPassword",
  USERNAME_TOO_SHORT: "access.wrongPassword",
  INVALID_PASSWORD: "access.wrongPassword",
  INVALID_CODE: "access.wrongCode",
  LOCKED_OUT: "access.lockedOut",
  ACCOUNT_CLOSED: "access.closed",
  PASSWORD_TOO_SHORT: "access.shortPassword",
  SAME_PASSWORD: "access.samePassword",
  INVALID_BACKUP_CODE: "access.wrongCode",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "access.signInAgain",
  INVALID_TWO_FACTOR_COOKIE: "access.signInAgain",
  ACCOUNT_TEMPORARILY_LOCKED: "access.codesLocked",
};

/** Asks the sign-in's own door; what goes wrong comes back as the text that says it. */
export async function askAuth(path: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const told: unknown = await response.json().catch(() => ({}));
    const given = typeof told === "object" && told !== null ? (told as Record<string, unknown>) : {};
    if (response.ok) return { ok: true, body: given };
    return { ok: false, reason: reasons[String(given.code)] ?? (response.status === 429 ? "access.tooMany" : "access.failed") };
  } catch {
    return { ok: false, reason: "access.failed" };
  }
}

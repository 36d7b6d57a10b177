import { APIError } from "better-auth/api";

/** What a browser may ask for at each door; the rest of what it sends is dropped. */
const askable: Readonly<Record<string, readonly string[]>> = {
  "/sign-in/username": ["username", "password"],
  // Not an identity token of its own, nor scopes: the provider's own page alone signs in.
  "/sign-in/social": ["provider", "callbackURL", "errorCallbackURL"],
  "/change-password": ["currentPassword", "newPassword"],
  // Not to be let off the second factor the next time.
  "/two-factor/verify-totp": ["code"],
  "/two-factor/verify-backup-code": ["code"],
};

export function narrowBody(path: string, body: Record<string, unknown>): void {
  const names = askable[path];
  if (!names) return;
  for (const name of Object.keys(body)) if (!names.includes(name)) delete body[name];
  if (path !== "/change-password") return;
  if (body.newPassword === body.currentPassword)
    throw new APIError("BAD_REQUEST", { code: "SAME_PASSWORD", message: "the new password is the old one" });
  body.revokeOtherSessions = true;
}

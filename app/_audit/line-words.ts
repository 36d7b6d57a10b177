import type { AuditLine } from "@/server/audit/list-audit";
import type { Texts } from "../_i18n/translate";
import { auditVerbs } from "./audit-verbs";

export function verbWords(verb: string, { t }: Texts): string {
  const known = auditVerbs.find((each) => each === verb);
  return known ? t(`access.log.verbs.${known}`) : t("access.log.other");
}

const roles = [
  "administrator",
  "auditor",
  "regulator",
  "inspector",
  "reviewer",
  "steward",
  "bankOfficer",
  "leadingGroup",
  "subject",
  "public",
] as const;

/** Who it was, as far as the asker may know: a name, else what kind of asker. */
export function whoWords({ actor, actorName }: Pick<AuditLine, "actor" | "actorName">, me: string | null, { t }: Texts): string | null {
  if (actor === me) return t("access.log.me");
  if (actorName !== null) return actorName;
  if (actor === "platform") return t("access.log.platform");
  return actor.startsWith("key:") ? t("access.log.system") : null;
}

/** In which role, and of which department. */
export function asWords({ role, departmentName }: Pick<AuditLine, "role" | "departmentName">, { t, say }: Texts): string {
  const known = roles.find((each) => each === role);
  return [departmentName ? say(departmentName) : null, known ? t(`access.roles.${known}`) : null].filter(Boolean).join(" · ");
}

const objects = ["account", "grant", "key", "batch"] as const;

/** What else was touched: "批次 12". An account is named, where its name is known; a number nobody can read is left out. */
export function objectWords(object: string | null, nameOf: (id: string) => string | undefined, { t }: Texts): string | null {
  const [, kind, id] = /^([a-z]+):(.+)$/.exec(object ?? "") ?? [];
  const known = objects.find((each) => each === kind);
  if (!known || id === undefined) return null;
  return `${t(`access.log.objects.${known}`)} ${known === "account" ? (nameOf(id) ?? "") : id}`.trim();
}

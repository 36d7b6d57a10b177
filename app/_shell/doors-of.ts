import type { Claims } from "@/server/access/asker";
import type { RailDoor } from "./rail";

const overview: RailDoor = { href: "/", name: "overview" };
const subjects: RailDoor = { href: "/subjects", name: "subjects" };
const models: RailDoor = { href: "/models", name: "models" };
const data: RailDoor = { href: "/data", name: "data" };
const accounts: RailDoor = { href: "/accounts", name: "accounts" };
const keys: RailDoor = { href: "/keys", name: "keys" };
const audit: RailDoor = { href: "/audit", name: "audit" };

/** The doors that open for a role; the verbs behind them decide, this only spares a closed one. */
export function doorsOf({ role, subjectId }: Claims): RailDoor[] {
  switch (role) {
    case "administrator":
      return [accounts, keys, models];
    case "auditor":
      return [audit, accounts, models];
    case "steward":
      return [data, models];
    case "bankOfficer":
      return [subjects, models];
    case "leadingGroup":
      return [overview, data, models];
    case "subject":
      return [{ href: `/subjects/${subjectId}`, name: "ownFile" }, models, audit];
    case "public":
      return [models];
    default:
      return [overview, subjects, models, data];
  }
}

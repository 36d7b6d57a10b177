import path from "node:path";
import type { KeyPlace } from "@/server/backup/keys";
import { keyFile } from "@/server/subjects/person-secret";

/** The two keys of an installation that no database holds. */
export const keyPlaces = (): KeyPlace[] => [
  { name: "person.key", variable: "XINHENG_PERSON_KEY", file: keyFile() },
  { name: "auth-secret", variable: "XINHENG_AUTH_SECRET", file: path.join(path.dirname(keyFile()), "auth-secret") },
];

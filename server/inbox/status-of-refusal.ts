import type { FileRefused } from "@/server/intake/file/file-refused";
import { KeyReused } from "./take-file";

/** The HTTP status that says why a pushed file was not taken. */
export function statusOfRefusal(refusal: FileRefused): number {
  if (refusal instanceof KeyReused) return 409;
  return refusal.rule === "file.tooLarge" ? 413 : 422;
}

import { organisationCheckCharacter } from "@/scoring/codes/organisation-code";
import { usccFor } from "@/scoring/codes/uscc";

/** The nth body of the fictional region: nobody's code. */
export function inventedUscc(n: number): string {
  const body = `MA${String(n).padStart(6, "0")}`;
  return usccFor("000000", "91", body + organisationCheckCharacter(body));
}

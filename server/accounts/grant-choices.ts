import type { Sql } from "@/db/client";
import { supervisionSectors } from "@/scoring/models/supervision-sector";
import type { Words } from "@/scoring/words";
import { knownItems } from "@/server/models/known-models";

export interface GrantChoices {
  readonly departments: readonly { readonly id: string; readonly name: Words }[];
  readonly sectors: readonly string[];
}

/** How far a role may be made to reach: the departments of the catalogue, and the sectors of the models adopted here. */
export async function grantChoices(sql: Sql): Promise<GrantChoices> {
  const departments = new Map((await knownItems(sql)).map(({ department: { id, name } }) => [id, { id, name }]));
  const rows = await sql<{ sector: string }[]>`select distinct sector from model_reach order by sector`;
  const others = rows.map(({ sector }) => sector).filter((sector) => !supervisionSectors.some((known) => known === sector));
  return { departments: [...departments.values()], sectors: [...supervisionSectors, ...others] };
}

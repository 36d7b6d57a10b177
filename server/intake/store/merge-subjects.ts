import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { subjectMatch } from "./refuse-subjects";

/** Shown for an individual business that lawfully has no name of its own. */
export const namelessBusiness = "（未起字号的个体工商户）";

/**
 * Makes new subjects known and refreshes known ones; what a row leaves empty stays as it was. Name and old codes are those of the code in
 * the row, even where that entry is merged and the record goes to another.
 */
export async function mergeSubjects(client: Client, item: CatalogueItem, isInvented: boolean): Promise<void> {
  const isBody = item.subject.by === "uscc";
  const by = isBody ? "code" : "person_hash";
  const own = isBody ? ownCode(client, item) : "person_hash";
  const invented = isBody ? `substr(${own}, 3, 6) = '000000'` : "$3::boolean";
  await client.query(
    `insert into subjects (kind, code, person_hash, person_cipher, name, town, industry, size, registered_on, invented)
     select kind, ${isBody ? own : "null"}, person_hash, person_cipher, coalesce(data ->> $1, $2),
       data ->> 'town', data ->> 'industry', data ->> 'size', (data ->> 'registeredOn')::date, ${invented} or $3::boolean
     from staged join (select max(row_number) as row_number from staged where problems is null group by ${own}) as last_of_subject using (row_number)
     on conflict (${by}) do update set
       name = excluded.name,
       town = coalesce(excluded.town, subjects.town),
       industry = coalesce(excluded.industry, subjects.industry),
       size = coalesce(excluded.size, subjects.size),
       registered_on = coalesce(excluded.registered_on, subjects.registered_on)
     where (subjects.name, subjects.town, subjects.industry, subjects.size, subjects.registered_on) is distinct from
       (excluded.name, coalesce(excluded.town, subjects.town), coalesce(excluded.industry, subjects.industry),
        coalesce(excluded.size, subjects.size), coalesce(excluded.registered_on, subjects.registered_on))`,
    [item.subject.nameField, namelessBusiness, isInvented],
  );
  await mergeAliases(client, item);
}

const ownCode = (client: Client, item: CatalogueItem): string => `(staged.data ->> ${client.escapeLiteral(item.subject.codeField)})`;

const aliasSources: readonly (readonly [scheme: string, value: string])[] = [
  ["organisationCode", "staged.organisation_code"],
  ["registrationNumber", "staged.data ->> 'registrationNumber'"],
  ["taxNumber", "upper(staged.data ->> 'taxNumber')"],
  ["certificateNumber", "staged.data ->> 'certificateNumber'"],
];

/** A masked number (a certificate numbered by its holder's id) finds nobody and is left out. */
async function mergeAliases(client: Client, item: CatalogueItem): Promise<void> {
  const match = item.subject.by === "uscc" ? `subjects.code = ${ownCode(client, item)}` : subjectMatch(item);
  const values = aliasSources.map(([scheme, value]) => `('${scheme}', ${value})`).join(", ");
  await client.query(
    `insert into aliases (subject_id, scheme, value)
     select subjects.subject_id, alias.scheme, alias.value
     from staged join subjects on ${match}, lateral (values ${values}) as alias (scheme, value)
     where staged.problems is null and alias.value is not null and alias.value not like '%***%'
     on conflict do nothing`,
  );
}

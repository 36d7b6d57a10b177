import type { Sql } from "@/db/client";

/** More entries than this under one code say that the code is a filler, not that they are one body. */
const mostAlike = 10;

/** Each answers groups of look-alikes as (ids, what): the ids oldest first. Hash aggregates over one pass, never pair by pair. */
const rules: readonly { readonly id: string; readonly reason: string; readonly groups: string }[] = [
  {
    id: "organisationCode",
    reason: "统一社会信用代码中的组织机构代码相同 / same organisation code within the USCC",
    groups: `select array_agg(subject_id order by subject_id) as ids, substr(code, 9, 9) as what from subjects
      where code is not null and merged_into is null group by substr(code, 9, 9), invented`,
  },
  {
    id: "alias",
    reason: "登记了同一个旧代码 / registered with the same old code",
    groups: `select array_agg(subject_id order by subject_id) as ids, scheme || ' ' || value as what
      from aliases join subjects using (subject_id)
      where kind <> 'licensedPerson' and merged_into is null and scheme <> 'formerCode' group by scheme, value, invented`,
  },
  {
    id: "name",
    reason: "同镇街同名，其中有带旧代码的登记 / same name in the same town, one of them registered with an old code",
    groups: `select array_agg(subject_id order by subject_id) as ids, plain as what
      from (select *, upper(regexp_replace(normalize(name, nfkc), '[()\\[\\]【】〔〕\\s·]|有限责任公司|有限公司', '', 'g')) as plain from subjects) as named
      where kind <> 'licensedPerson' and merged_into is null and town is not null and char_length(plain) >= 4 and plain not like '%未起字号%'
      group by plain, town, invented
      having count(*) between 2 and ${mostAlike}
        and bool_or(exists (select from aliases where aliases.subject_id = named.subject_id and scheme in ('registrationNumber', 'taxNumber')))`,
  },
];

/** Proposes merges for a reviewer; answers how many are new, by rule. A pair already proposed, decided or undone is left alone. */
export async function findLookAlikes(sql: Sql): Promise<Readonly<Record<string, number>>> {
  const found: Record<string, number> = {};
  for (const { id, reason, groups } of rules) {
    const rows = await sql.unsafe(
      `insert into subject_merges (subject_id, merged_id, reason, proposed_by)
       select ids[1], other, $1 || '：' || what, $2 from (${groups}) as alike, unnest(ids[2:]) as other
       where cardinality(ids) between 2 and ${mostAlike} and not exists (
         select from subject_merges known where (known.subject_id, known.merged_id) in ((ids[1], other), (other, ids[1])))
       on conflict do nothing returning 1`,
      [reason, `rule:${id}`],
    );
    found[id] = rows.length;
  }
  return found;
}

import type { Client } from "pg";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { wrong } from "@/server/intake/fields/outcome";
import { refuseStaged } from "@/server/intake/store/refuse-subjects";
import { isKeyedByCode } from "./carried-code";
import { oldSchemes, standingEntries } from "./codes-of";

const severalBehind = wrong(
  "subject.oldCodeSeveral",
  "这个旧代码对应的主体不止一个，或不属于本目录项的主体类别。本行已保留，请改填18位统一社会信用代码后重新报送。",
  "This old code belongs to more than one subject, or to one this item is not about. The row is kept; give the unified code of 18 characters.",
);

const nobodyBehind = wrong(
  "subject.oldCodeUnknown",
  "没有主体登记过这个旧代码。本行已保留，请改填18位统一社会信用代码，或补报登记中的旧代码后重新报送。",
  "No subject is registered with this old code. The row is kept; give the unified code, or have the registration name the old one, and send again.",
);

const isOld = "char_length(staged.code) <> 18";

/**
 * Rows that name their subject by an old code (`namesOld`: some do), or by the code of an entry merged into another, go to the subject that
 * stands now.
 */
export async function resolveOldCodes(client: Client, item: CatalogueItem, isInvented: boolean, namesOld: boolean) {
  if (item.subject.by !== "uscc") return [];
  const resolvesOld = namesOld && !item.makesSubject;
  if (resolvesOld) await resolveOld(client, item, isInvented);
  await followMerges(client, item, isInvented);
  if (!resolvesOld) return [];
  const isKnown = `exists (select from aliases where value = staged.code and scheme in ${oldSchemes})`;
  return [
    await refuseStaged(client, item, severalBehind, `${isOld} and ${isKnown}`),
    await refuseStaged(client, item, nobodyBehind, isOld),
  ];
}

const resolveOld = (client: Client, item: CatalogueItem, isInvented: boolean) =>
  client.query(
    `with final as (${standingEntries}), asked as (select distinct code as value from staged where problems is null and ${isOld}),
     found as (
       select value, min(stands.code) as code
       from asked join aliases using (value) left join final using (subject_id)
         join subjects stands on stands.subject_id = coalesce(final.root_id, aliases.subject_id)
       where scheme in ${oldSchemes} and stands.code is not null and stands.kind::text = any($1) and (stands.invented or not $2)
       group by value having count(distinct stands.subject_id) = 1
     )
     update staged set code = found.code from found where staged.code = found.value and problems is null`,
    [item.subjectKinds, isInvented],
  );

/** The record keeps the code its row carried; a registration is told apart by it from that of the entry it goes to. */
const followMerges = (client: Client, item: CatalogueItem, isInvented: boolean) =>
  client.query(
    `with final as (${standingEntries})
     update staged set code = final.code${isKeyedByCode(item) ? ", record_key = json_build_array(staged.code)::text" : ""}
     from final where staged.code = final.former_code and problems is null and (final.invented or not $1)`,
    [isInvented],
  );

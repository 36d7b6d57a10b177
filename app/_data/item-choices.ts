import type { Feed } from "@/server/batches/view";
import type { Texts } from "../_i18n/translate";
import type { ChoiceOf } from "./choices";
import { departmentsOf } from "./filter";

/** Department and item to choose from; of a chosen department only its own items. */
export function itemChoices(
  feeds: readonly Feed[],
  filter: { readonly department?: string | undefined; readonly item?: string | undefined },
  { t, say }: Texts,
): readonly ChoiceOf[] {
  const own = feeds.filter(
    (feed) => filter.department === undefined || feed.department.id === filter.department || feed.item === filter.item,
  );
  return [
    {
      name: "department",
      label: t("data.department"),
      any: t("data.anyDepartment"),
      value: filter.department,
      options: departmentsOf(feeds).map(({ id, name }) => ({ value: id, text: say(name) })),
    },
    {
      name: "item",
      label: t("data.item"),
      any: t("data.anyItem"),
      value: filter.item,
      options: own.map((feed) => ({ value: feed.item, text: say(feed.title) })),
    },
  ];
}

import type { ChosenFields } from "@/server/drafts/chosen-mapping";

const longestField = 200;

/** What a form or an address says of the fields of columns, `c0`, `c1` …; whatever else it holds is passed over. */
export const chosenFields = (entries: Iterable<readonly [string, unknown]>): ChosenFields =>
  Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      /^c\d{1,5}$/.test(name) && typeof value === "string" ? [[name, value.slice(0, longestField)] as const] : [],
    ),
  );

"use client";

import { Choice, Field } from "../_forms/choice";
import { Filters } from "../_forms/filters";
import { useTexts } from "../_i18n/use-texts";
import { arrivals, type FeedFilter as Filter } from "./filter";

interface Props {
  readonly filter: Filter;
  readonly departments: readonly { readonly value: string; readonly text: string }[];
}

/** The filters of the feeds; they live in the address, and a choice takes effect at once. */
export function FeedFilter({ filter, departments }: Props) {
  const { t } = useTexts();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Filters
      action="/data"
      label={t("data.filters")}
      apply={t("data.apply")}
      clear={isFiltered ? t("data.clear") : undefined}
      columns="md:grid-cols-[1.6fr_1fr_1fr_auto]"
    >
      {(submit) => (
        <>
          <Field label={t("data.query")} isWide>
            <input className="field" type="search" name="query" defaultValue={filter.query} placeholder={t("data.queryHint")} />
          </Field>
          <Field label={t("data.department")}>
            <Choice name="department" value={filter.department} any={t("data.anyDepartment")} options={departments} onChange={submit} />
          </Field>
          <Field label={t("data.arrived")}>
            <Choice
              name="arrived"
              value={filter.arrived}
              any={t("data.anyArrived")}
              options={arrivals.map((each) => ({ value: each, text: t(`data.${each}`) }))}
              onChange={submit}
            />
          </Field>
        </>
      )}
    </Filters>
  );
}

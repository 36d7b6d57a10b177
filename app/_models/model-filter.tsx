"use client";

import { Choice, Field } from "../_forms/choice";
import { Filters } from "../_forms/filters";
import { useTexts } from "../_i18n/use-texts";
import { kinds } from "../_subjects/filter";
import { dataChoices, type ModelFilter as Filter, purposes, statuses } from "./filter";

/** The filters of the models; they live in the address, and a choice takes effect at once. */
export function ModelFilter({ filter }: { readonly filter: Filter }) {
  const { t } = useTexts();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Filters
      action="/models"
      label={t("models.filters")}
      apply={t("subjects.apply")}
      clear={isFiltered ? t("models.clear") : undefined}
      columns="md:grid-cols-4 xl:grid-cols-[1.6fr_1fr_1fr_1fr_1fr_auto]"
    >
      {(submit) => (
        <>
          <Field label={t("models.query")} isWide>
            <input className="field" type="search" name="query" defaultValue={filter.query} placeholder={t("models.queryHint")} />
          </Field>
          <Field label={t("models.purpose")}>
            <Choice
              name="purpose"
              value={filter.purpose}
              any={t("models.anyPurpose")}
              onChange={submit}
              options={purposes.map((value) => ({ value, text: t(`purpose.${value}`) }))}
            />
          </Field>
          <Field label={t("models.status")}>
            <Choice
              name="status"
              value={filter.status}
              any={t("models.anyStatus")}
              onChange={submit}
              options={statuses.map((value) => ({ value, text: t(`status.${value}`) }))}
            />
          </Field>
          <Field label={t("models.kinds")}>
            <Choice
              name="kind"
              value={filter.kind}
              any={t("subjects.anyKind")}
              onChange={submit}
              options={kinds.map((value) => ({ value, text: t(`kinds.${value}`) }))}
            />
          </Field>
          <Field label={t("models.results")}>
            <Choice
              name="data"
              value={filter.data}
              any={t("models.anyData")}
              onChange={submit}
              options={dataChoices.map((value) => ({ value, text: t(`models.${value}`) }))}
            />
          </Field>
        </>
      )}
    </Filters>
  );
}

"use client";

import { Choice, Field } from "../_forms/choice";
import { Filters } from "../_forms/filters";
import { useTexts } from "../_i18n/use-texts";
import type { AuditSearch } from "./audit-filter";

interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly search: AuditSearch;
  /** Only for whoever may know names. */
  readonly actors: readonly Option[];
  readonly verbs: readonly Option[];
  readonly hasSubject: boolean;
}

/** The filters of the audit; they live in the address. */
export function AuditFilters({ search, actors, verbs, hasSubject }: Props) {
  const { t } = useTexts();
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <Filters
      action="/audit"
      label={t("data.filters")}
      apply={t("data.apply")}
      clear={isFiltered ? t("data.clear") : undefined}
      columns="md:grid-cols-3"
    >
      {(submit) => (
        <>
          {actors.length === 0 ? null : (
            <Field label={t("access.log.actor")}>
              <Choice name="actor" value={search.actor} any={t("access.log.anyActor")} options={actors} onChange={submit} />
            </Field>
          )}
          <Field label={t("access.log.verb")}>
            <Choice name="verb" value={search.verb} any={t("access.log.anyVerb")} options={verbs} onChange={submit} />
          </Field>
          {hasSubject ? (
            <Field label={t("access.log.subject")}>
              <input className="field" name="subject" inputMode="numeric" pattern="[1-9][0-9]{0,14}" defaultValue={search.subject} />
            </Field>
          ) : null}
          <Field label={t("access.log.from")}>
            <input className="field" type="date" name="from" defaultValue={search.from} />
          </Field>
          <Field label={t("access.log.to")}>
            <input className="field" type="date" name="to" defaultValue={search.to} />
          </Field>
        </>
      )}
    </Filters>
  );
}

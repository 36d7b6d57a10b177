"use client";

import { ListFilter } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useRef } from "react";
import { Choice, Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { kinds } from "../_subjects/filter";
import { dataChoices, type ModelFilter as Filter, purposes, statuses } from "./filter";

/** The filters of the models; they live in the address, and a choice takes effect at once. */
export function ModelFilter({ filter }: { readonly filter: Filter }) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const submit = () => form.current?.requestSubmit();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Form
      ref={form}
      action="/models"
      role="search"
      aria-label={t("models.filters")}
      className="panel screen-only grid grid-cols-2 gap-3 p-4 md:grid-cols-4 xl:grid-cols-[1.6fr_1fr_1fr_1fr_1fr_auto]"
    >
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
      <span className="col-span-2 flex gap-2 self-end md:col-span-1">
        <button type="submit" className="button button-main flex-1">
          <ListFilter aria-hidden className="size-4" />
          {t("subjects.apply")}
        </button>
        {isFiltered ? (
          <Link prefetch={false} href="/models" className="button">
            {t("models.clear")}
          </Link>
        ) : null}
      </span>
    </Form>
  );
}

"use client";

import { ListFilter } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useRef } from "react";
import { Choice, Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { arrivals, type FeedFilter as Filter } from "./filter";

interface Props {
  readonly filter: Filter;
  readonly departments: readonly { readonly value: string; readonly text: string }[];
}

/** The filters of the feeds; they live in the address, and a choice takes effect at once. */
export function FeedFilter({ filter, departments }: Props) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const submit = () => form.current?.requestSubmit();
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Form
      ref={form}
      action="/data"
      role="search"
      aria-label={t("data.filters")}
      className="panel screen-only grid grid-cols-2 gap-3 p-4 md:grid-cols-[1.6fr_1fr_1fr_auto]"
    >
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
      <div className="col-span-2 flex gap-2 self-end md:col-span-1">
        <button type="submit" className="button button-main flex-1">
          <ListFilter aria-hidden className="size-4" />
          {t("data.apply")}
        </button>
        {isFiltered ? (
          <Link prefetch={false} href="/data" className="button">
            {t("data.clear")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}

"use client";

import { ListFilter } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useRef } from "react";
import { Choice, Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";

export interface ChoiceOf {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export interface EntryOf {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly isNumber?: boolean;
}

interface Props {
  readonly action: string;
  readonly choices: readonly ChoiceOf[];
  readonly entries?: readonly EntryOf[];
}

/** Filters of a list; they live in the address, and a choice takes effect at once. */
export function Choices({ action, choices, entries = [] }: Props) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const isFiltered = [...choices, ...entries].some(({ value }) => value !== undefined);
  return (
    <Form
      ref={form}
      action={action}
      role="search"
      aria-label={t("data.filters")}
      className="panel screen-only grid grid-cols-2 gap-3 p-4 md:grid-cols-4"
    >
      {choices.map(({ label, ...choice }) => (
        <Field key={choice.name} label={label}>
          <Choice {...choice} onChange={() => form.current?.requestSubmit()} />
        </Field>
      ))}
      {entries.map(({ name, label, value, isNumber }) => (
        <Field key={name} label={label}>
          <input className="field" type="search" name={name} defaultValue={value} inputMode={isNumber ? "numeric" : undefined} />
        </Field>
      ))}
      <div className="col-span-2 flex gap-2 self-end md:col-span-1">
        <button type="submit" className="button button-main flex-1">
          <ListFilter aria-hidden className="size-4" />
          {t("data.apply")}
        </button>
        {isFiltered ? (
          <Link prefetch={false} href={action} className="button">
            {t("data.clear")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}

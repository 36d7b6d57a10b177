"use client";

import { Choice, Field } from "../_forms/choice";
import { Filters } from "../_forms/filters";
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
  const isFiltered = [...choices, ...entries].some(({ value }) => value !== undefined);
  return (
    <Filters
      action={action}
      label={t("data.filters")}
      apply={t("data.apply")}
      clear={isFiltered ? t("data.clear") : undefined}
      columns="md:grid-cols-4"
    >
      {(submit) => (
        <>
          {choices.map(({ label, ...choice }) => (
            <Field key={choice.name} label={label}>
              <Choice {...choice} onChange={submit} />
            </Field>
          ))}
          {entries.map(({ name, label, value, isNumber }) => (
            <Field key={name} label={label}>
              <input className="field" type="search" name={name} defaultValue={value} inputMode={isNumber ? "numeric" : undefined} />
            </Field>
          ))}
        </>
      )}
    </Filters>
  );
}

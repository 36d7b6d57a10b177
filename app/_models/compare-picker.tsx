"use client";

import { GitCompareArrows } from "lucide-react";
import Form from "next/form";
import { Choice, Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";

interface Props {
  readonly left: string;
  readonly right: string;
  readonly models: readonly { readonly id: string; readonly title: string }[];
}

/** Which two models stand beside each other. */
export function ComparePicker({ left, right, models }: Props) {
  const { t } = useTexts();
  const options = models.map(({ id, title }) => ({ value: id, text: title }));
  return (
    <Form
      action="/models/compare"
      aria-label={t("compare.picker")}
      className="panel screen-only grid gap-3 p-4 md:grid-cols-[1fr_1fr_auto]"
    >
      <Field label={t("compare.left")}>
        <Choice name="left" value={left} any={t("compare.choose")} options={options} onChange={() => undefined} />
      </Field>
      <Field label={t("compare.right")}>
        <Choice name="right" value={right} any={t("compare.choose")} options={options} onChange={() => undefined} />
      </Field>
      <button type="submit" className="button button-main self-end">
        <GitCompareArrows aria-hidden className="size-4" />
        {t("compare.go")}
      </button>
    </Form>
  );
}

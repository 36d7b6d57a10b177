"use client";

import { Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { makeAccount } from "./acts";
import { StepForm } from "./step-form";

export function MakeForm() {
  const { t } = useTexts();
  return (
    <StepForm label={t("access.admin.make")} go={t("access.admin.makeGo")} act={makeAccount}>
      <Field label={t("access.admin.username")}>
        <input className="field" name="username" required minLength={2} maxLength={60} autoComplete="off" />
      </Field>
      <Field label={t("access.admin.name")}>
        <input className="field" name="name" required maxLength={80} autoComplete="off" />
      </Field>
    </StepForm>
  );
}

"use client";

import { useState } from "react";
import type { GrantChoices } from "@/server/accounts/grant-choices";
import { StepForm } from "../_accounts/step-form";
import { Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { makeKey } from "./acts";

export function MakeKeyForm({ departments }: { readonly departments: GrantChoices["departments"] }) {
  const { t, say } = useTexts();
  const [holder, setHolder] = useState<"department" | "bank">("department");
  return (
    <StepForm label={t("access.keys.make")} go={t("access.keys.makeGo")} act={makeKey}>
      <Field label={t("access.keys.holder")}>
        <select
          className="field"
          name="holder"
          value={holder}
          onChange={(event) => setHolder(event.target.value === "bank" ? "bank" : "department")}
        >
          <option value="department">{t("access.keys.ofDepartment")}</option>
          <option value="bank">{t("access.keys.ofBank")}</option>
        </select>
      </Field>
      {holder === "bank" ? (
        <Field label={t("access.admin.bank")}>
          <input className="field" name="bank" required maxLength={30} autoComplete="off" />
        </Field>
      ) : (
        <Field label={t("access.admin.department")}>
          <select className="field" name="department" required defaultValue="">
            <option value="">{t("access.admin.choose")}</option>
            {departments.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t("access.keys.name")}>
        <input className="field" name="name" required maxLength={100} autoComplete="off" />
      </Field>
      <Field label={t("access.keys.days")}>
        <input className="field" type="number" name="days" required min={1} max={3650} defaultValue={365} />
      </Field>
    </StepForm>
  );
}

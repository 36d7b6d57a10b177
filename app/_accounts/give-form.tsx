"use client";

import { useState } from "react";
import type { Role } from "@/server/access/roles";
import type { GrantChoices } from "@/server/accounts/grant-choices";
import { Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { giveRole } from "./acts";
import { GiveReach } from "./give-reach";
import { StepForm } from "./step-form";

const roles = [
  "regulator",
  "inspector",
  "reviewer",
  "steward",
  "leadingGroup",
  "bankOfficer",
  "subject",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

/** A role for an account; what it asks for follows from the role. */
export function GiveForm({ userId, choices }: { readonly userId: string; readonly choices: GrantChoices }) {
  const { t } = useTexts();
  const [role, setRole] = useState<Role>("regulator");
  return (
    <StepForm label={t("access.admin.give")} go={t("access.admin.giveGo")} act={giveRole.bind(null, userId)}>
      <Field label={t("access.admin.role")}>
        <select className="field" name="role" value={role} onChange={(event) => setRole(event.target.value as Role)}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`access.roles.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("access.admin.endsOn")}>
        <input className="field" type="date" name="endsOn" />
      </Field>
      <GiveReach role={role} choices={choices} />
      {role === "reviewer" ? <p className="text-soft text-table md:col-span-2">{t("access.admin.reviewerNote")}</p> : null}
    </StepForm>
  );
}

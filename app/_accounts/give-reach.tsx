"use client";

import type { Role } from "@/server/access/roles";
import type { GrantChoices } from "@/server/accounts/grant-choices";
import { Field } from "../_forms/choice";
import { useTexts } from "../_i18n/use-texts";
import { SectorName } from "./sector-name";

/** How far a role reaches, as far as it reaches by anything. */
export function GiveReach({ role, choices }: { readonly role: Role; readonly choices: GrantChoices }) {
  const { t, say } = useTexts();
  const isOfficial = role === "regulator" || role === "inspector" || role === "reviewer";
  if (role === "bankOfficer")
    return (
      <Field label={t("access.admin.bank")}>
        <input className="field" name="bank" required maxLength={30} autoComplete="off" />
      </Field>
    );
  if (role === "subject")
    return (
      <Field label={t("access.admin.subject")}>
        <input className="field" name="subject" required inputMode="numeric" pattern="[1-9][0-9]{0,14}" autoComplete="off" />
      </Field>
    );
  if (!isOfficial && role !== "steward") return null;
  return (
    <>
      <Field label={t("access.admin.department")}>
        <select className="field" name="department" required defaultValue="">
          <option value="">{t("access.admin.choose")}</option>
          {choices.departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("access.admin.towns")}>
        <input className="field" name="towns" maxLength={400} autoComplete="off" />
      </Field>
      {isOfficial ? (
        <fieldset className="md:col-span-2">
          <legend className="mb-1 text-small text-soft">{t("access.admin.sectors")}</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-2">
            {choices.sectors.map((sector) => (
              <label key={sector} className="inline-flex items-center gap-2 text-table">
                <input type="checkbox" name="sectors" value={sector} />
                <SectorName sector={sector} />
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}

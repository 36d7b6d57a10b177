"use client";

import { useActionState } from "react";
import type { Words } from "@/scoring/words";
import type { DraftPreview } from "@/server/drafts/preview-draft";
import { useTexts } from "../_i18n/use-texts";
import { sendDraftAct } from "./send-draft-act";

interface Props {
  readonly draft: { readonly draft: string; readonly item: string; readonly fileName: string };
  readonly preview: Pick<DraftPreview, "columns" | "fields" | "suggestedMapping">;
}

/** Each column with samples and the field it is read as; previewed again by the address, sent by the act. */
export function MapForm({ draft, preview: { columns, fields, suggestedMapping } }: Props) {
  const { t, say } = useTexts();
  const [refused, send, isSending] = useActionState<Words | null, FormData>(sendDraftAct.bind(null, draft), null);
  const titleOf = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field ? say(field.title) : name;
  };
  return (
    <form action={send}>
      <div className="panel overflow-x-auto">
        <table className="data-table">
          <caption className="sr-only">{t("data.columns")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("data.column")}</th>
              <th scope="col">{t("data.samples")}</th>
              <th scope="col">{t("data.field")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ name, field, samples }, at) => {
              const suggested = suggestedMapping[name];
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may have one name
                <tr key={at}>
                  <td data-head={t("data.column")}>
                    <div className="font-semibold">{name}</div>
                  </td>
                  <td data-head={t("data.samples")}>
                    <div className="text-small text-soft">{samples.join(t("common.and"))}</div>
                  </td>
                  <td data-head={t("data.field")}>
                    <div>
                      <select className="field" name={`c${at}`} defaultValue={field ?? ""} aria-label={`${t("data.field")} ${name}`}>
                        <option value="">{t("data.skip")}</option>
                        {fields.map((each) => (
                          <option key={each.name} value={each.name}>
                            {say(each.title)}
                            {each.required ? ` *${t("data.required")}` : ""}
                          </option>
                        ))}
                      </select>
                      {field === null && suggested ? (
                        <span className="text-small text-soft">{t("data.suggestion", { field: titleOf(suggested) })}</span>
                      ) : null}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {refused === null ? null : (
        <p role="alert" className="mt-3 text-act">
          {say(refused)}
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <PreviewButton word={t("data.preview")} />
        <label className="flex items-center gap-2">
          <input type="checkbox" name="save" />
          {t("data.saveMapping")}
        </label>
        <button type="submit" className="button button-main" disabled={isSending}>
          {t(isSending ? "data.sending" : "data.send")}
        </button>
      </div>
    </form>
  );
}

/** Reads the page again with the fields that differ from what is read now in its address, beside those chosen before. */
function PreviewButton({ word }: { readonly word: string }) {
  return (
    <button
      type="button"
      className="button"
      onClick={({ currentTarget: { form } }) => {
        if (!form) return;
        const address = new URLSearchParams(window.location.search);
        for (const select of form.querySelectorAll("select"))
          if (!select.options[select.selectedIndex]?.defaultSelected) address.set(select.name, select.value);
        window.location.assign(`/data/upload/map?${address}`);
      }}
    >
      {word}
    </button>
  );
}

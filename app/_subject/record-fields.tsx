import type { RecordView } from "@/server/subjects/view";
import { grouped } from "../_format/points";
import type { Texts } from "../_i18n/translate";

const fieldsShown = 4;

/** What a record says, field by field; the rest of a long one opens on demand. */
export function RecordFields({ fields, texts }: { readonly fields: RecordView["fields"]; readonly texts: Texts }) {
  const rest = fields.slice(fieldsShown);
  return (
    <>
      <FieldList fields={fields.slice(0, fieldsShown)} texts={texts} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="text-accent text-small">{texts.t("profile.moreFields", { count: rest.length })}</summary>
          <FieldList fields={rest} texts={texts} />
        </details>
      )}
    </>
  );
}

function FieldList({ fields, texts: { t, say } }: { readonly fields: RecordView["fields"]; readonly texts: Texts }) {
  return (
    <dl className="text-small">
      {fields.map((field) => (
        <div key={say(field.label)} className="flex flex-wrap gap-x-1">
          <dt className="text-soft">
            {say(field.label)}
            {t("common.colon")}
          </dt>
          <dd className="tabular-nums">
            {field.words ? say(field.words) : field.unit ? `${grouped(field.value)} ${say(field.unit)}` : field.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { BatchPage } from "@/server/batches/view";
import { instant } from "../_format/instant";
import type { Texts } from "../_i18n/translate";

const doors = ["page", "cli", "api", "mend", "join", "demo"] as const;

/** The file as it came: name, door, form, size, digest, and how its columns were read. */
export function BatchAbout({ batch, texts: { t, say } }: { readonly batch: BatchPage; readonly texts: Texts }) {
  const door = doors.find((each) => each === batch.door);
  const none = t("data.notKnown");
  const mappingSays = batch.mapping
    .map(({ column, field }) => `${column} → ${field === null ? t("data.passedOver") : say(field)}`)
    .join(t("common.comma"));
  const facts: readonly (readonly [string, string])[] = [
    [t("data.file"), batch.fileName],
    [t("data.door"), door ? t(`data.doors.${door}`) : t("data.doorOther")],
    [t("data.format"), batch.format.toUpperCase()],
    [t("data.encoding"), batch.encoding?.toUpperCase() ?? none],
    [t("data.size"), batch.bytes === null ? none : t("data.bytes", { bytes: batch.bytes })],
    [t("data.receivedAt"), instant(batch.receivedAt)],
    [t("data.finishedAt"), batch.finishedAt === null ? none : instant(batch.finishedAt)],
    [
      t("data.unknownColumns"),
      batch.unknownColumns.length === 0 ? t("data.unknownColumnsNone") : batch.unknownColumns.join(t("common.and")),
    ],
    ...(batch.mapping.length === 0 ? [] : [[t("data.mapping"), mappingSays] as const]),
    [t("data.digest"), batch.digest ?? none],
  ];
  return (
    <dl className="panel grid gap-x-6 gap-y-3 p-4 md:grid-cols-2">
      {facts.map(([head, fact]) => (
        <div key={head} className="min-w-0">
          <dt className="text-small text-soft">{head}</dt>
          <dd className="break-words">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

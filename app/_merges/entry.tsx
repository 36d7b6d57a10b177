import type { MergeEntry } from "@/server/identity/view";
import { subjectLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";
import { RowRatings } from "../_subjects/row-ratings";

interface Props {
  readonly role: string;
  readonly entry: MergeEntry;
  readonly texts: Texts;
}

/** One of the two entries: who it is, what is recorded of it and how it is graded. */
export function Entry({ role, entry, texts }: Props) {
  const { t, say, period, number } = texts;
  return (
    <section aria-label={role} className="min-w-0 p-4 text-table">
      <p className="text-small text-soft">{role}</p>
      <h3 className="break-words font-semibold">
        <Door href={subjectLink(entry.subjectId)}>{entry.name}</Door>{" "}
        {entry.invented ? <span className="tag proposal font-normal">{t("common.invented")}</span> : null}
      </h3>
      <p className="break-all tabular-nums">{entry.code}</p>
      <p className="text-soft">
        {[t(`kind.${entry.kind}`), entry.town ?? t("data.merges.noTown"), entry.registeredOn ?? t("data.merges.noDay")].join(" · ")}
      </p>
      <p className="mt-2">{t("data.merges.records", { count: entry.liveRecords })}</p>
      <ul className="text-small text-soft">
        {entry.items.map(({ item, title, records }) => (
          <li key={item}>
            {say(title)} {number(records)}
          </li>
        ))}
      </ul>
      <div className="mt-2">
        <RowRatings ratings={entry.ratings} titleOf={(rating) => period(rating.period)} texts={texts} />
      </div>
    </section>
  );
}

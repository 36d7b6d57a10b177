import { Fragment, type ReactNode } from "react";
import type { ModelOverview, Overview } from "@/server/overview/view";
import { gradeName } from "../_format/grade-name";
import { subjectsLink } from "../_format/links";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";

/** What is so and what changed, in words made from the data. */
export function Lead({ overview, texts }: { readonly overview: Overview; readonly texts: Texts }) {
  const { t } = texts;
  const total = overview.subjects.reduce((sum, each) => sum + each.count, 0);
  const graded = overview.models.filter((model) => model.periods.length > 0);
  return (
    <>
      {t.rich("overview.lead", { total, models: graded.length, ...doors({ all: "/subjects", graded: "/models" }) })}
      {graded
        .filter((model) => model.status === "inForce")
        .map((model) => (
          <Fragment key={model.id}>
            <ModelSentence model={model} texts={texts} />
          </Fragment>
        ))}
    </>
  );
}

function ModelSentence({ model, texts }: { readonly model: ModelOverview; readonly texts: Texts }) {
  const { t, say, period } = texts;
  const newest = model.periods.at(-1);
  const best = newest?.grades[0];
  if (!newest || !best) return null;
  const of = { model: model.id, period: newest.period };
  return (
    <>
      {t.rich("overview.leadModel", {
        model: say(model.title),
        period: period(newest.period),
        subjects: newest.subjects,
        best: best.subjects,
        bestGrade: gradeName(best.grade, model.grades, texts),
        share: share(best.subjects, newest.subjects),
        ...doors({ rated: subjectsLink(of), top: subjectsLink({ ...of, grade: best.grade }) }),
      })}
      {t("common.comma")}
      {moves(model, texts)}
      {t("common.stop")}
    </>
  );
}

function moves(model: ModelOverview, { t, period }: Texts): ReactNode {
  const { latest } = model;
  if (latest === null) return t("overview.leadFirst");
  const counts = {
    improved: latest.improved,
    lowered: latest.lowered,
    ...doors({ up: movedLink(model, "better"), down: movedLink(model, "worse") }),
  };
  if (latest.comparedWith !== null) return t.rich("overview.leadMoves", { comparedWith: period(latest.comparedWith), ...counts });
  return latest.improved + latest.lowered === 0 ? t("overview.leadFirst") : t.rich("overview.leadWithin", counts);
}

const doors = <Name extends string>(links: Readonly<Record<Name, string | null>>) =>
  Object.fromEntries(
    Object.entries<string | null>(links).map(([name, href]) => [name, (chunks: ReactNode) => <Door href={href}>{chunks}</Door>]),
  ) as Record<Name, (chunks: ReactNode) => ReactNode>;

const movedLink = (model: ModelOverview, move: "better" | "worse"): string =>
  subjectsLink({ model: model.id, period: model.latest?.period, move });

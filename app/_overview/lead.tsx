import { Fragment, type ReactNode } from "react";
import type { ModelOverview, Overview } from "@/server/overview/view";
import { gradeName } from "../_format/grade-name";
import { subjectsLink } from "../_format/links";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";

/** With more models than this, the sentences name only where most went down. */
const fewModels = 3;

/** What is so and what changed, in words made from the data: of credit grades alone. */
export function Lead({ overview, texts }: { readonly overview: Overview; readonly texts: Texts }) {
  const { t } = texts;
  const total = overview.subjects.reduce((sum, each) => sum + each.count, 0);
  const current = overview.models.filter((model) => model.status === "inForce" && model.purpose === "credit");
  return (
    <>
      {t.rich("overview.lead", { total, models: overview.models.length, ...doors({ all: "/subjects", graded: "/models?data=rated" }) })}
      {current.length > fewModels ? (
        <Moved models={current} texts={texts} />
      ) : (
        current.map((model) => (
          <Fragment key={model.id}>
            <ModelSentence model={model} texts={texts} />
          </Fragment>
        ))
      )}
    </>
  );
}

/** All models together: how many moved, and which lowered most. */
function Moved({ models, texts: { t, say } }: { readonly models: readonly ModelOverview[]; readonly texts: Texts }) {
  const sum = (side: "improved" | "lowered") => models.reduce((total, { latest }) => total + (latest?.[side] ?? 0), 0);
  const lowered = (model: ModelOverview) => model.latest?.lowered ?? 0;
  const most = models.reduce((worst, model) => (lowered(model) > lowered(worst) ? model : worst));
  return (
    <>
      {t("overview.leadAll", { improved: sum("improved"), lowered: sum("lowered") })}
      {lowered(most) === 0
        ? null
        : t.rich("overview.leadMost", { model: say(most.title), lowered: lowered(most), ...doors({ down: movedLink(most, "worse") }) })}
      {t("common.stop")}
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

import Link from "next/link";
import type { ModelOverview, PeriodMix } from "@/server/overview/view";
import { ChartWithTable } from "../_charts/chart-with-table";
import { GradeBars } from "../_charts/grade-bars";
import { gradeName } from "../_format/grade-name";
import { subjectsLink, ungraded } from "../_format/links";
import { share } from "../_format/share";
import type { Texts } from "../_i18n/translate";
import { GradeMark } from "../_marks/grade-mark";

interface Props {
  readonly model: ModelOverview;
  readonly mix: PeriodMix;
  readonly asOf: string;
  readonly texts: Texts;
}

/** How the grades lie in one period, each count a door to its subjects. */
export function Distribution({ model, mix, asOf, texts }: Props) {
  const { t, say, number, period } = texts;
  const rows = rowsOf(model, mix, texts);
  const title = t("overview.distribution", { model: say(model.title), period: period(mix.period) });
  return (
    <div className="min-w-0">
      <ChartWithTable
        title={title}
        unit={t("overview.distributionUnit")}
        asOf={asOf}
        chart={
          <GradeBars
            bars={rows.map((row) => ({ name: row.grade ?? t("common.ungraded"), subjects: row.subjects, tone: row.tone, href: row.href }))}
            label={title}
          />
        }
        figure={{
          heads: [t("common.grade"), t("common.count"), t("common.share")],
          rows: rows.map((row) => [
            { text: row.name },
            row.subjects === 0 ? { text: "0" } : { text: number(row.subjects), href: row.href },
            { text: share(row.subjects, mix.subjects) },
          ]),
        }}
      />
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
        {rows.map((row) => (
          <li key={row.name} className="text-table">
            <Link prefetch={false} href={row.href} className="group inline-flex items-center gap-2 rounded" title={row.name}>
              <GradeMark grade={row.grade} tone={row.tone} ungraded={t("common.ungraded")} />
              <span className="door group-hover:text-accent">{number(row.subjects)}</span>
              <span className="text-soft tabular-nums">{share(row.subjects, mix.subjects)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowsOf(model: ModelOverview, mix: PeriodMix, texts: Texts) {
  const of = { model: model.id, period: mix.period };
  const graded = mix.grades.map(({ grade, tone, subjects }) => ({
    grade: grade as string | null,
    tone,
    subjects,
    name: gradeName(grade, model.grades, texts),
    href: subjectsLink({ ...of, grade }),
  }));
  if (mix.notGraded === 0) return graded;
  return [
    ...graded,
    { grade: null, tone: 0, subjects: mix.notGraded, name: texts.t("common.ungraded"), href: subjectsLink({ ...of, grade: ungraded }) },
  ];
}

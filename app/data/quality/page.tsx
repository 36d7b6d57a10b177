import { BackToData } from "../../_data/back-to-data";
import { Choices } from "../../_data/choices";
import { departmentsOf } from "../../_data/filter";
import { monthsUpTo, qualityFilterOf } from "../../_data/quality-filter";
import { MetricWords, QualityTable } from "../../_data/quality-table";
import { share } from "../../_format/share";
import { periodName } from "../../_i18n/period-name";
import { texts } from "../../_i18n/texts";
import { caller } from "../../_query/caller";
import { PageHead } from "../../_shell/page-head";
import { Section } from "../../_shell/section";
import type { Search } from "../../_subjects/filter";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("data.quality") };
}

export default async function QualityPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const months = monthsUpTo(new Date());
  const { department, month } = qualityFilterOf(await searchParams, months);
  const [feeds, ofMonth, ofDepartment] = await Promise.all([
    caller.batches.feeds(),
    caller.quality.departments({ month }),
    department === undefined ? [] : caller.quality.months({ department, from: String(months.at(-1)), to: String(months[0]) }),
  ]);
  const departments = departmentsOf(feeds);
  const city = ofMonth.find((row) => row.department === null)?.metrics;
  const shown = (id: "K02" | "K03") =>
    city && city[id].rate !== null ? share(city[id].numerator, city[id].denominator) : t("data.notApplicable");
  const undated = (ofDepartment.length > 0 ? ofDepartment : ofMonth.slice(0, 1)).reduce((sum, row) => sum + row.undated, 0);
  const chosen = departments.find(({ id }) => id === department);
  return (
    <>
      <PageHead
        before={<BackToData t={t} />}
        title={t("data.quality")}
        lead={t("data.qualityLead", { month: periodName(t, month), onTime: shown("K02"), compliant: shown("K03") })}
      />
      <Choices
        key={`${department} ${month}`}
        action="/data/quality"
        choices={[
          {
            name: "department",
            label: t("data.department"),
            any: t("data.anyDepartment"),
            value: department,
            options: departments.map(({ id, name }) => ({ value: id, text: say(name) })),
          },
          {
            name: "month",
            label: t("data.month"),
            any: t("data.thisMonth"),
            value: month === months[0] ? undefined : month,
            options: months.slice(1).map((each) => ({ value: each, text: periodName(t, each) })),
          },
        ]}
      />
      {undated > 0 ? <p className="mb-3 text-soft">{t("data.undated", { rows: undated })}</p> : null}
      {chosen ? (
        <Section id="months" title={say(chosen.name)}>
          <div className="panel">
            <QualityTable
              caption={say(chosen.name)}
              head={t("data.month")}
              rows={ofDepartment.toReversed()}
              nameOf={(row) => periodName(t, row.month)}
              texts={all}
            />
          </div>
        </Section>
      ) : (
        <Section id="departments" title={t("data.byDepartment", { month: periodName(t, month) })}>
          <div className="panel">
            <QualityTable
              caption={t("data.byDepartment", { month: periodName(t, month) })}
              head={t("data.department")}
              rows={ofMonth}
              nameOf={(row) => (row.department === null ? t("data.wholeCity") : say(row.department.name))}
              texts={all}
            />
          </div>
        </Section>
      )}
      <Section id="how" title={t("data.howMade")}>
        <div className="panel">
          <MetricWords texts={all} />
        </div>
      </Section>
    </>
  );
}

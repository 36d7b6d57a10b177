import { texts } from "../_i18n/texts";
import { caller } from "../_query/caller";
import { PageHead } from "../_shell/page-head";
import { ActiveFilters } from "../_subjects/active-filters";
import { filterOf, inputOf, type Search } from "../_subjects/filter";
import { FilterForm } from "../_subjects/filter-form";
import { SubjectListPanel } from "../_subjects/subject-list-panel";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("subjects.title") };
}

export default async function SubjectsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const all = await texts();
  const { t, say } = all;
  const filter = filterOf(await searchParams);
  const isFiltered = Object.entries(filter).some(([name, value]) => name !== "page" && value !== undefined);
  const [list, models, towns, periods] = await Promise.all([
    caller.subjects.list(inputOf(filter)),
    caller.models.list(),
    caller.subjects.towns(),
    filter.model === undefined ? [] : caller.models.periods({ id: filter.model }),
  ]);
  const model = models.find((each) => each.id === filter.model) ?? null;
  return (
    <>
      <PageHead title={t("subjects.title")} lead={t(isFiltered ? "subjects.lead" : "subjects.leadAll", { total: list.total })} />
      <FilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        models={models.map((each) => ({ id: each.id, title: say(each.title) }))}
        towns={towns}
        periods={periods}
        grades={(model?.grades ?? []).map((each) => ({ grade: each.grade, name: say(each.words) }))}
      />
      <ActiveFilters filter={filter} model={model} texts={all} />
      <SubjectListPanel list={list} filter={filter} isFiltered={isFiltered} models={models} texts={all} />
    </>
  );
}

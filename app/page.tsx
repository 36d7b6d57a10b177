import { redirect } from "next/navigation";
import { homeOf } from "./_account/home-of";
import { me } from "./_account/me";
import { instant } from "./_format/instant";
import { texts } from "./_i18n/texts";
import { Changes } from "./_overview/changes";
import { Feeds } from "./_overview/feeds";
import { Lead } from "./_overview/lead";
import { ModelPanels } from "./_overview/model-panels";
import { SubjectKinds } from "./_overview/subject-kinds";
import { caller } from "./_query/caller";
import { Empty } from "./_shell/empty";
import { PageHead } from "./_shell/page-head";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("overview.title") };
}

export default async function OverviewPage() {
  const all = await texts();
  const { t } = all;
  const { claims } = await me();
  const home = homeOf(claims);
  if (home !== "/") redirect(home);
  const overview = await caller.overview.read();
  if (overview.subjects.every((each) => each.count === 0)) {
    return (
      <>
        <PageHead title={t("overview.title")} lead="" />
        <Empty>{t("overview.empty")}</Empty>
      </>
    );
  }
  const asOf = overview.lastRunAt === null ? t("common.neverRun") : t("common.asOf", { at: instant(overview.lastRunAt) });
  return (
    <>
      <PageHead
        title={t("overview.title")}
        lead={<Lead overview={overview} texts={all} />}
        after={<span className="text-small text-soft">{asOf}</span>}
      />
      <SubjectKinds kinds={overview.subjects} texts={all} />
      <ModelPanels models={overview.models} asOf={asOf} texts={all} />
      <Changes changes={overview.changes} texts={all} />
      <Feeds feeds={overview.feeds} texts={all} />
    </>
  );
}

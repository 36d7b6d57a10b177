import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache, Fragment } from "react";
import { me } from "../../_account/me";
import { instant } from "../../_format/instant";
import { texts } from "../../_i18n/texts";
import { caller } from "../../_query/caller";
import { PageHead } from "../../_shell/page-head";
import { EarlierRatings } from "../../_subject/earlier-ratings";
import { familiesOf } from "../../_subject/families";
import { Identity } from "../../_subject/identity";
import { MergedNote } from "../../_subject/merged-note";
import { PrintButton } from "../../_subject/print-button";
import { ProfileLead } from "../../_subject/profile-lead";
import { RatingNav } from "../../_subject/rating-nav";
import { RatingPanel } from "../../_subject/rating-panel";
import { Records } from "../../_subject/records";
import { Reveal } from "../../_subject/reveal";

interface Props {
  readonly params: Promise<{ id: string }>;
}

const profileOf = cache(async (id: string) => {
  const subjectId = Number(id);
  if (!/^\d{1,15}$/.test(id) || subjectId === 0) notFound();
  return (await caller.subjects.profile({ subjectId })) ?? notFound();
});

export async function generateMetadata({ params }: Props) {
  return { title: (await profileOf((await params).id)).name };
}

export default async function SubjectPage({ params }: Props) {
  const profile = await profileOf((await params).id);
  const all = await texts();
  const { t } = all;
  const families = familiesOf(profile.ratings);
  const mayReveal = profile.kind === "licensedPerson" && ["regulator", "inspector", "reviewer"].includes((await me()).claims.role);
  return (
    <>
      <PageHead
        title={
          <>
            {profile.name} {profile.invented ? <span className="tag proposal align-middle font-normal">{t("common.invented")}</span> : null}
          </>
        }
        lead={<ProfileLead profile={profile} texts={all} />}
        before={
          <Link
            prefetch={false}
            href="/subjects"
            className="screen-only mb-2 inline-flex items-center gap-1 text-soft text-table hover:text-accent"
          >
            <ArrowLeft aria-hidden className="size-4" />
            {t("profile.back")}
          </Link>
        }
        after={<PrintButton label={t("profile.print")} />}
      />
      <Identity profile={profile} texts={all} />
      {mayReveal ? <Reveal subjectId={profile.subjectId} /> : null}
      <MergedNote profile={profile} texts={all} />
      <RatingNav ratings={families.map((family) => family.newest)} texts={all} />
      {families.map(({ newest, earlier }) => (
        <Fragment key={newest.sector}>
          <RatingPanel rating={newest} texts={all} />
          <EarlierRatings ratings={earlier} texts={all} />
        </Fragment>
      ))}
      <Records records={profile.records} texts={all} />
      <p className="print-only mt-4 text-small text-soft">{t("profile.readAt", { at: instant(new Date().toISOString()) })}</p>
    </>
  );
}

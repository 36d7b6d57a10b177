import Link from "next/link";
import type { ModelHead } from "@/server/models/view";
import type { SubjectList } from "@/server/subjects/view";
import { type SubjectFilter, subjectsLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Empty } from "../_shell/empty";
import { DataTable } from "../_tables/data-table";
import { Pager } from "../_tables/pager";
import { RowKeys } from "../_tables/row-keys";
import { columns } from "./columns";

interface Props {
  readonly list: SubjectList;
  readonly filter: SubjectFilter;
  readonly isFiltered: boolean;
  readonly models: readonly ModelHead[];
  readonly texts: Texts;
}

export function SubjectListPanel({ list, filter, isFiltered, models, texts }: Props) {
  const { t } = texts;
  if (list.rows.length === 0) {
    return (
      <div className="panel mt-3">
        <Empty>
          <WhyEmpty list={list} filter={filter} isFiltered={isFiltered} t={t} />
        </Empty>
      </div>
    );
  }
  return (
    <div className="panel mt-3">
      <RowKeys>
        <DataTable
          caption={t("subjects.title")}
          columns={columns(filter, models, texts)}
          rows={list.rows}
          rowKey={(row) => row.subjectId}
        />
      </RowKeys>
      <Pager
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        linkTo={(page) => subjectsLink({ ...filter, page })}
        texts={texts}
      />
    </div>
  );
}

function WhyEmpty({
  list,
  filter,
  isFiltered,
  t,
}: {
  readonly list: SubjectList;
  readonly filter: SubjectFilter;
  readonly isFiltered: boolean;
  readonly t: Texts["t"];
}) {
  if (list.total > 0) {
    return (
      <>
        <p>{t("subjects.beyond", { page: list.page, pages: Math.ceil(list.total / list.pageSize) })}</p>
        <Link prefetch={false} href={subjectsLink({ ...filter, page: undefined })} className="button mt-3">
          {t("subjects.first")}
        </Link>
      </>
    );
  }
  if (!isFiltered) return t("subjects.emptyCity");
  return (
    <>
      <p>{t("subjects.emptyFiltered")}</p>
      <Link prefetch={false} href="/subjects" className="button mt-3">
        {t("subjects.clear")}
      </Link>
    </>
  );
}

import { Building2, IdCard, Landmark, Store } from "lucide-react";
import type { Overview } from "@/server/overview/view";
import type { SubjectKind } from "@/server/subjects/view";
import { subjectsLink } from "../_format/links";
import type { Texts } from "../_i18n/translate";
import { Door } from "../_marks/door";

const icons = { enterprise: Building2, individualBusiness: Store, institution: Landmark, licensedPerson: IdCard } as const satisfies Record<
  SubjectKind,
  unknown
>;

const order = Object.keys(icons) as SubjectKind[];

export function SubjectKinds({ kinds, texts: { t, number } }: { readonly kinds: Overview["subjects"]; readonly texts: Texts }) {
  return (
    <section aria-label={t("overview.kinds")} className="panel grid grid-cols-2 lg:grid-cols-4">
      {order.map((kind) => {
        const Icon = icons[kind];
        const count = kinds.find((each) => each.kind === kind)?.count ?? 0;
        return (
          <div key={kind} className="flex items-start gap-3 border-line px-4 py-3 lg:not-first:border-l">
            <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-soft" />
            <div>
              <p className="text-small text-soft">{t(`kinds.${kind}`)}</p>
              <p className="font-semibold text-part">
                <Door href={count === 0 ? null : subjectsLink({ kind })}>{number(count)}</Door>
              </p>
            </div>
          </div>
        );
      })}
    </section>
  );
}

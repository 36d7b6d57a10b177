import type { SubjectProfile } from "@/server/subjects/view";
import type { Texts } from "../_i18n/translate";

/** Who this is: codes, place, trade. */
export function Identity({ profile, texts }: { readonly profile: SubjectProfile; readonly texts: Texts }) {
  const { t } = texts;
  const isPerson = profile.kind === "licensedPerson";
  const known = (value: string | null) => value ?? t("common.unknown");
  const rows: (readonly [string, string])[] = [
    [t(isPerson ? "profile.personCode" : "profile.code"), profile.code],
    [t("profile.kind"), t(`kind.${profile.kind}`)],
    [t("profile.town"), known(profile.town)],
    ...(isPerson
      ? []
      : ([
          [t("profile.industry"), known(profile.industry)],
          [t("profile.size"), sizeOf(profile.size, t)],
          [t("profile.registeredOn"), known(profile.registeredOn)],
        ] as const)),
    ...profile.aliases.map((alias) => [schemeOf(alias.scheme, t), alias.value] as const),
  ];
  return (
    <section aria-label={t("profile.identity")} className="panel px-4 py-3">
      <dl className="grid grid-cols-1 gap-x-6 gap-y-3 min-[360px]:grid-cols-2 lg:grid-cols-4">
        {rows.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt className="text-small text-soft">{name}</dt>
            <dd className="text-table tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const sizes = ["large", "medium", "small", "micro"] as const;

const sizeOf = (size: string | null, t: Texts["t"]): string => {
  const known = sizes.find((each) => each === size);
  return known ? t(`size.${known}`) : t("common.unknown");
};

const schemes = ["organisationCode", "registrationNumber", "taxNumber", "formerCode"] as const;

const schemeOf = (scheme: string, t: Texts["t"]): string => {
  const known = schemes.find((each) => each === scheme);
  return t(known ? `profile.${known}` : "profile.otherCode");
};

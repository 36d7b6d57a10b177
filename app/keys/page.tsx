import type { ListedKey } from "@/server/api-keys/list-api-keys";
import { texts } from "../_i18n/texts";
import type { Texts } from "../_i18n/translate";
import { KeySteps } from "../_keys/key-steps";
import { MakeKeyForm } from "../_keys/make-key-form";
import { caller } from "../_query/caller";
import { Empty } from "../_shell/empty";
import { PageHead } from "../_shell/page-head";
import { Section } from "../_shell/section";
import { type Column, DataTable } from "../_tables/data-table";

export async function generateMetadata() {
  const { t } = await texts();
  return { title: t("access.keys.title") };
}

export default async function KeysPage() {
  const all = await texts();
  const { t, say } = all;
  const [keys, { departments }] = await Promise.all([caller.apiKeys.list(), caller.accounts.choices()]);
  const nameOf = (id: string) => {
    const department = departments.find((each) => each.id === id);
    return department ? say(department.name) : id;
  };
  return (
    <>
      <PageHead title={t("access.keys.title")} lead={t("access.keys.lead", counted(keys))} />
      <div className="panel">
        {keys.length === 0 ? (
          <Empty>{t("access.keys.none")}</Empty>
        ) : (
          <DataTable caption={t("access.keys.title")} columns={columnsOf(nameOf, all)} rows={keys} rowKey={({ apiKeyId }) => apiKeyId} />
        )}
      </div>
      <Section title={t("access.keys.make")} says={t("access.keys.makeSays")}>
        <MakeKeyForm departments={departments} />
      </Section>
    </>
  );
}

const soonMilliseconds = 30 * 24 * 3600 * 1000;

function counted(keys: readonly ListedKey[]) {
  const valid = keys.filter(({ state }) => state === "valid");
  const soon = valid.filter(({ expiresOn }) => expiresOn !== null && Date.parse(expiresOn) < Date.now() + soonMilliseconds);
  return { count: keys.length, valid: valid.length, soon: soon.length };
}

const columnsOf = (nameOf: (id: string) => string, { t }: Texts): Column<ListedKey>[] => [
  { key: "name", head: t("access.keys.name"), cell: ({ name }) => name },
  {
    key: "holder",
    head: t("access.keys.holder"),
    cell: ({ department, bank }) => (department === null ? t("access.admin.bankOf", { code: bank ?? "" }) : nameOf(department)),
  },
  { key: "madeOn", head: t("access.keys.madeOn"), cell: ({ madeOn }) => madeOn },
  { key: "expiresOn", head: t("access.keys.expiresOn"), cell: ({ expiresOn }) => expiresOn ?? t("access.admin.noEnd") },
  { key: "state", head: t("access.keys.state"), cell: ({ state }) => t(`access.keys.states.${state}`) },
  { key: "acts", head: t("access.admin.acts"), cell: ({ apiKeyId, state }) => <KeySteps apiKeyId={apiKeyId} state={state} /> },
];

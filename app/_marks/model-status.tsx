import clsx from "clsx";
import type { ModelStatus as Status } from "@/server/models/view";
import { texts } from "../_i18n/texts";

const looks: Readonly<Record<Status, string>> = {
  inForce: "border-accent text-accent",
  historical: "border-line-strong text-soft",
  suspended: "border-act text-act",
  proposed: "proposal",
};

export async function ModelStatus({ status }: { readonly status: Status }) {
  const { t } = await texts();
  return <span className={clsx("tag border", looks[status])}>{t(`status.${status}`)}</span>;
}

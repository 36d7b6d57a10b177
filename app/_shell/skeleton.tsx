import { texts } from "../_i18n/texts";

/** The frame of a page while its data are read. */
export async function Skeleton({ blocks }: { readonly blocks: readonly number[] }) {
  const { t } = await texts();
  return (
    <div role="status">
      <span className="sr-only">{t("shell.loading")}</span>
      <div className="skeleton h-8 w-40" />
      <div className="skeleton mt-3 h-6 w-full max-w-2xl" />
      {blocks.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks never move
        <div key={index} className="skeleton mt-5" style={{ height }} />
      ))}
    </div>
  );
}

"use client";

import { Search } from "lucide-react";
import { useRef } from "react";
import { useTexts } from "../_i18n/use-texts";
import { SearchBox } from "./search-box";
import { useOpenKeys } from "./use-open-keys";

/** The button and the dialog of the subject search; `/` and Ctrl or ⌘ K open it anywhere. */
export function SubjectSearch() {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  useOpenKeys(open);
  return (
    <>
      <button
        type="button"
        onClick={open}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        className="flex h-10 items-center gap-2 rounded-box px-2.5 text-soft hover:text-ink md:h-9 md:w-56 md:border md:border-line-strong md:text-table lg:w-72"
      >
        <Search aria-hidden className="size-5 md:size-4" />
        <span className="sr-only md:not-sr-only">{t("search.open")}</span>
        <kbd aria-hidden className="ml-auto hidden rounded border border-line px-1.5 text-small md:inline">
          /
        </kbd>
      </button>
      <dialog
        ref={dialog}
        aria-label={t("search.open")}
        closedby="any"
        className="panel m-0 w-full max-w-none bg-surface p-0 text-ink backdrop:bg-black/40 md:mx-auto md:mt-[10vh] md:max-w-2xl"
      >
        <SearchBox onDone={close} />
      </dialog>
    </>
  );
}

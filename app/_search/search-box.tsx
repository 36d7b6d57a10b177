"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useId, useState } from "react";
import { subjectLink, subjectsLink } from "../_format/links";
import { useTexts } from "../_i18n/use-texts";
import { useTRPC } from "../_query/trpc";
import { SearchResults } from "./search-results";
import { useSettled } from "./use-settled";

const shownAtMost = 8;

/** A field with a list of subjects under it, walked by the arrow keys. */
export function SearchBox({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTexts();
  const trpc = useTRPC();
  const router = useRouter();
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const query = useSettled(text.trim(), 180);
  const found = useQuery({
    ...trpc.subjects.list.queryOptions({ query, page: 1 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const rows = query === "" ? [] : (found.data?.rows.slice(0, shownAtMost) ?? []);
  const go = (href: string) => {
    onDone();
    router.push(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, rows.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && row && query === text.trim()) go(subjectLink(row.subjectId));
    else if (event.key === "Enter" && text.trim() !== "") go(subjectsLink({ query: text.trim() }));
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <div className="flex items-center gap-2 border-line border-b p-3">
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened in order to type
          autoFocus
          type="search"
          role="combobox"
          aria-label={t("search.open")}
          aria-expanded={rows.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={rows[at] ? `${list}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={t("search.placeholder")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          className="field border-transparent text-body"
        />
        <button type="button" onClick={onDone} className="grid size-9 shrink-0 place-items-center text-soft hover:text-ink">
          <X aria-hidden className="size-4" />
          <span className="sr-only">{t("search.close")}</span>
        </button>
      </div>
      <SearchResults
        id={list}
        query={query}
        rows={rows}
        at={at}
        total={found.data?.total ?? 0}
        state={stateOf(query, found)}
        onChoose={go}
        onPoint={setAt}
      />
    </div>
  );
}

const stateOf = (query: string, found: { isError: boolean; isPending: boolean }): "start" | "failed" | "searching" | "answered" => {
  if (query === "") return "start";
  if (found.isError) return "failed";
  return found.isPending ? "searching" : "answered";
};

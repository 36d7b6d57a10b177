import type { MergeState } from "@/server/identity/view";

export const mergesLink = (state: MergeState, page = 1): string =>
  `/data/merges?${new URLSearchParams({ state, ...(page === 1 ? {} : { page: String(page) }) })}`;

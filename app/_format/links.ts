import type { SubjectKind } from "@/server/subjects/view";

export interface SubjectFilter {
  readonly query?: string | undefined;
  readonly kind?: SubjectKind | undefined;
  readonly town?: string | undefined;
  readonly model?: string | undefined;
  readonly period?: string | undefined;
  readonly grade?: string | undefined;
  /** Better or worse than the grade it is compared with. */
  readonly move?: "better" | "worse" | undefined;
  readonly page?: number | undefined;
}

/** The value of `grade` that stands for subjects without one. */
export const ungraded = "ungraded";

/** The list of exactly these subjects. */
export function subjectsLink(filter: SubjectFilter): string {
  const given = Object.entries(filter).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "" && entry[1] !== 1,
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? "/subjects" : `/subjects?${search}`;
}

export const subjectLink = (subjectId: number): string => `/subjects/${subjectId}`;

export const modelLink = (modelId: string): string => `/models/${modelId}`;

/** Two models beside each other, the earlier on the left. */
export const compareLink = (left: string, right: string): string => `/models/compare?${new URLSearchParams({ left, right })}`;

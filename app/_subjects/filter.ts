import type { SubjectKind } from "@/server/subjects/view";
import type { SubjectFilter } from "../_format/links";

export const kinds = ["enterprise", "individualBusiness", "institution", "licensedPerson"] as const satisfies readonly SubjectKind[];

const moves = ["better", "worse"] as const;

export type Search = Readonly<Record<string, string | string[] | undefined>>;

export const textOf = (value: string | string[] | undefined): string | undefined => {
  const text = (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 100);
  return text === "" ? undefined : text;
};

const pageOf = (value: string | undefined): number => (value !== undefined && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1);

/** The filter that an address names. A period means nothing without its model, and a grade likewise. */
export function filterOf(search: Search): SubjectFilter & { readonly page: number } {
  const model = textOf(search.model);
  return {
    query: textOf(search.query),
    kind: kinds.find((kind) => kind === search.kind),
    town: textOf(search.town)?.slice(0, 40),
    model,
    period: model === undefined ? undefined : textOf(search.period)?.slice(0, 20),
    grade: model === undefined ? undefined : textOf(search.grade)?.slice(0, 20),
    move: model === undefined || search.period === undefined ? undefined : moves.find((move) => move === search.move),
    page: pageOf(textOf(search.page)),
  };
}

/** The same as the list's input: what is not asked for is left out. */
export function inputOf({ model, page, ...rest }: SubjectFilter & { readonly page: number }) {
  const given = Object.fromEntries(Object.entries({ ...rest, modelId: model }).filter(([, value]) => value !== undefined));
  return { ...given, page } as {
    page: number;
    query?: string;
    kind?: SubjectKind;
    town?: string;
    modelId?: string;
    period?: string;
    grade?: string;
    move?: "better" | "worse";
  };
}

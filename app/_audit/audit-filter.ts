import { idOf, numberOf } from "../_data/filter";
import { type Search, textOf } from "../_subjects/filter";

export interface AuditSearch {
  readonly actor?: string | undefined;
  readonly verb?: string | undefined;
  readonly subject?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: number | undefined;
}

const dayOf = (value: string | string[] | undefined): string | undefined => {
  const text = textOf(value);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
};

const actorOf = (value: string | string[] | undefined): string | undefined => {
  const text = textOf(value);
  return text !== undefined && /^[\w:.-]{1,80}$/.test(text) ? text : undefined;
};

export const auditSearchOf = (search: Search): AuditSearch => ({
  actor: actorOf(search.actor),
  verb: idOf(search.verb),
  subject: numberOf(search.subject, Number.MAX_SAFE_INTEGER),
  from: dayOf(search.from),
  to: dayOf(search.to),
  before: numberOf(search.before, Number.MAX_SAFE_INTEGER),
});

export function auditLink(search: AuditSearch): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? "/audit" : `/audit?${new URLSearchParams(given)}`;
}

/** As the verb asks for it. */
export const auditInput = ({ subject, ...rest }: AuditSearch) =>
  Object.fromEntries(Object.entries({ ...rest, subjectId: subject }).filter(([, value]) => value !== undefined));

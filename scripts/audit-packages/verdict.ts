import { z } from "zod";

/** A known fault that is borne for a while. */
export const exception = z.strictObject({
  package: z.string().min(1),
  /** Its number, such as GHSA-xxxx-xxxx-xxxx. */
  advisory: z.string().min(1),
  why: z.string().min(10),
  /** The last day on which it is borne. */
  until: z.iso.date(),
});
export type Exception = z.infer<typeof exception>;

interface Finding {
  readonly package: string;
  readonly advisory: string;
  readonly severity: string;
  readonly title: string;
}

const via = z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() });
const report = z.object({ vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), via])) })) });

export type Verdict =
  | { readonly kind: "unanswered" }
  | { readonly kind: "clean" | "faulty"; readonly findings: readonly Finding[]; readonly expired: readonly Exception[] };

/** What `npm audit --json` says, held against the list: high and critical faults that nobody bears for now, and exceptions that ran out. */
export function verdictOf(said: unknown, exceptions: readonly Exception[], today: string): Verdict {
  const read = report.safeParse(said);
  if (!read.success) return { kind: "unanswered" };
  const expired = exceptions.filter(({ until }) => until < today);
  const borne = new Set(exceptions.filter((each) => !expired.includes(each)).map((each) => `${each.package} ${each.advisory}`));
  const found = new Map<string, Finding>();
  for (const cause of Object.values(read.data.vulnerabilities).flatMap((each) => each.via)) {
    if (typeof cause === "string" || !["high", "critical"].includes(cause.severity)) continue;
    const advisory = cause.url.split("/").at(-1) ?? cause.url;
    const key = `${cause.name} ${advisory}`;
    if (!borne.has(key)) found.set(key, { package: cause.name, advisory, severity: cause.severity, title: cause.title });
  }
  const findings = [...found.values()];
  return { kind: findings.length + expired.length === 0 ? "clean" : "faulty", findings, expired };
}

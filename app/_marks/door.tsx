import Link from "next/link";
import type { ReactNode } from "react";

/** A number or name that opens the rows behind it; plain where there is nothing to open. */
export function Door({ href, children }: { readonly href: string | null; readonly children: ReactNode }) {
  if (href === null) return <span className="tabular-nums">{children}</span>;
  return (
    <Link prefetch={false} href={href} className="door">
      {children}
    </Link>
  );
}

import { Inbox } from "lucide-react";
import type { ReactNode } from "react";

/** Says why there is nothing, and what would fill it. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-10 text-center text-soft">
      <Inbox aria-hidden className="size-7" />
      <div className="max-w-[46ch]">{children}</div>
    </div>
  );
}

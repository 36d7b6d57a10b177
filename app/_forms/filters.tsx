"use client";

import clsx from "clsx";
import { ListFilter } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { type ReactNode, useRef } from "react";

interface Props {
  readonly action: string;
  readonly label: string;
  readonly apply: string;
  /** Words of the way back to everything, where something is filtered. */
  readonly clear?: string | undefined;
  /** How the fields share a wide row. */
  readonly columns: string;
  readonly children: (submit: () => void) => ReactNode;
}

/** The filters of a list; they live in the address, and a choice takes effect at once. */
export function Filters({ action, label, apply, clear, columns, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <Form
      ref={form}
      action={action}
      role="search"
      aria-label={label}
      className={clsx("panel screen-only grid grid-cols-2 gap-3 p-4", columns)}
    >
      {children(() => form.current?.requestSubmit())}
      <div className="col-span-2 flex gap-2 self-end md:col-span-1">
        <button type="submit" className="button button-main flex-1">
          <ListFilter aria-hidden className="size-4" />
          {apply}
        </button>
        {clear === undefined ? null : (
          <Link prefetch={false} href={action} className="button">
            {clear}
          </Link>
        )}
      </div>
    </Form>
  );
}

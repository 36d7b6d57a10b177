import type { ReactNode } from "react";
import { Door } from "../_marks/door";

/** For `t.rich`: each named part of the sentence becomes a door. */
export const doorTags = <Name extends string>(hrefs: Readonly<Record<Name, string>>) =>
  Object.fromEntries(
    Object.entries<string>(hrefs).map(([name, href]) => [name, (chunks: ReactNode) => <Door href={href}>{chunks}</Door>]),
  ) as Record<Name, (chunks: ReactNode) => ReactNode>;

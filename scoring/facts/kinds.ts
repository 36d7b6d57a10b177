import type { FactNode } from "../engine/fact";
import { countKind } from "./count";
import { eventsKind } from "./events";
import { existsKind } from "./exists";
import type { FactKind } from "./kind";
import { latestKind } from "./latest";
import { monthsSinceKind } from "./months-since";
import { sumKind } from "./sum";

/** Every kind of fact; a kind without both faces does not compile. */
export const factKinds: Readonly<Record<FactNode["kind"], FactKind>> = {
  count: countKind,
  sum: sumKind,
  latest: latestKind,
  exists: existsKind,
  monthsSince: monthsSinceKind,
  events: eventsKind,
};

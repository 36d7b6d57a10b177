import { type Random, streamFor } from "@/server/demo/random";
import { bodiesOfLot, bodyOf, registeredBody } from "./bodies";
import { said } from "./cell";
import { faults } from "./faults";
import { plans } from "./plan";
import { type Kind, licenceRow, penaltyRow, type Row } from "./sound-rows";

/** A version of a record that must stand in the store in the end. */
export interface Stored {
  readonly state: "active" | "withdrawn";
  readonly isLive: boolean;
  readonly data: Readonly<Record<string, string>>;
}

/** Rows in the order in which they come in the file, and what must be stored of them. */
interface Case {
  readonly rows: readonly [Row] | readonly [Row, Row];
  readonly stored: readonly Stored[];
}

const dataOf = (row: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, { means }]) => (means === undefined || field === "operation" ? [] : [[field, means]])),
  );

const stored = (row: Row, isLive = true, state: Stored["state"] = "active"): Stored => ({ state, isLive, data: dataOf(row) });
const takenBack = (row: Row): Row => ({ ...row, operation: said("撤销") });
const corrected = (row: Row): Row => ({ ...row, note: said("更正：㛃𠮷 第008次"), operation: said("更正") });

const makers: Readonly<Record<string, (row: Row) => Case>> = {
  good: (row) => ({ rows: [row], stored: [stored(row)] }),
  revised: (row) => ({ rows: [row, corrected(row)], stored: [stored(row, false), stored(corrected(row))] }),
  duplicate: (row) => ({ rows: [row, row], stored: [stored(row)] }),
  withdrawn: (row) => ({ rows: [row, takenBack(row)], stored: [stored(row, false), stored(row, true, "withdrawn")] }),
  nothingToWithdraw: (row) => ({ rows: [takenBack(row)], stored: [] }),
};

const kept = (row: Row): Case => ({ rows: [row], stored: [] });

/** Every case of the plan, each with a number of its own. */
export function casesOf(kind: Kind, lot: number): Case[] {
  const plan = plans[kind];
  const rowOf = kind === "penalty" ? penaltyRow : licenceRow;
  const cases: Case[] = [];
  const sound = () => rowOf(lot, cases.length, registeredBody(lot, cases.length));
  for (const [fate, make] of Object.entries(makers)) for (let left = plan[fate as "good"]; left > 0; left -= 1) cases.push(make(sound()));
  for (let left = plan.waiting; left > 0; left -= 1) cases.push(kept(rowOf(lot, cases.length, bodyOf(lot, bodiesOfLot + left))));
  for (const [name, count] of Object.entries(plan.faults))
    for (let left = count; left > 0; left -= 1)
      cases.push(kept({ ...sound(), ...faults[name as keyof typeof faults].breaks(lot, cases.length) }));
  return cases;
}

/** All rows mixed, yet each second row of a case after its first. */
export function mixed(cases: readonly Case[], lot: number): Row[] {
  const random: Random = streamFor(lot, 0, "order");
  const placed = cases.flatMap(({ rows: [first, second] }) => {
    const at = random.next();
    return [{ at, row: first }, ...(second ? [{ at: at + (1 - at) * random.next() + 1e-9, row: second }] : [])];
  });
  return placed.sort((one, other) => one.at - other.at).map(({ row }) => row);
}

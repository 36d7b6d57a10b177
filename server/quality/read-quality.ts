import type { Sql } from "@/db/client";
import { catalogue } from "@/scoring/catalogue/catalogue";
import type { Department } from "@/scoring/catalogue/department";
import type { CatalogueItem } from "@/scoring/catalogue/item";
import { readAdopted } from "@/server/models/adopted/adopted-rows";
import { isDoublePublicity } from "./is-double-publicity";
import { isOverdue } from "./is-overdue";
import { type MonthSums, noSums, ratios } from "./month-sums";
import { monthAfter, monthsOf } from "./months";
import { readBatchSums } from "./read-batch-sums";
import { readBodies } from "./read-bodies";
import { calendarWith, type HolidayRow, holidayRows } from "./read-calendar";
import { readDeclared } from "./read-declared";
import { readErrors } from "./read-errors";
import type { MetricId, QualityRow } from "./view";

export interface QualityAsked {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

/** K01–K08 of every month asked for: first all departments together, then each that has anything to show. */
export async function readQuality(sql: Sql, { from, to, today }: QualityAsked): Promise<QualityRow[]> {
  const [batches, errors, declared, bodies, holidays, items] = await Promise.all([
    readBatchSums(sql, monthAfter(from, -11), to),
    readErrors(sql),
    readDeclared(sql, from, to),
    readBodies(sql),
    sql.unsafe<HolidayRow[]>(holidayRows),
    itemsById(sql),
  ]);
  const calendar = calendarWith(holidays);

  return monthsOf(from, to).flatMap((month) => {
    const city = noSums();
    const departments = new Map<Department["id"], { department: Department; sums: MonthSums }>();
    const add = (itemId: string, metric: MetricId, numerator: number, denominator: number): void => {
      const department = items.get(itemId)?.department;
      if (!department) return;
      const held = departments.get(department.id) ?? { department, sums: noSums() };
      departments.set(department.id, held);
      for (const sums of [city, held.sums]) {
        sums[metric][0] += numerator;
        sums[metric][1] += denominator;
      }
    };

    for (const batch of batches) {
      const item = items.get(batch.item);
      if (item && isDoublePublicity(item) && batch.month <= month && batch.month > monthAfter(month, -12))
        add(batch.item, "K05", batch.accepted, 0);
      if (batch.month !== month) continue;
      add(batch.item, "K02", batch.onTime, batch.onTime + batch.late);
      add(batch.item, "K03", batch.passed, batch.total);
      add(batch.item, "K07", batch.duplicate + batch.wrongCode, batch.total);
    }
    for (const { item, from: since, until, mended, rows } of errors) {
      if (since <= month && (until === null || until >= month)) add(item, "K08", mended && until === month ? rows : 0, rows);
    }
    for (const each of declared) {
      if (each.month !== month) continue;
      add(each.item, "K01", each.reported, each.produced);
      const within = items.get(each.item)?.reportWithinWorkingDays ?? 0;
      if (isOverdue(month, within, today, calendar)) add(each.item, "K04", Math.max(0, each.produced - each.reported), each.produced);
    }

    const known = bodies.filter((since) => since.month <= month);
    const enterprises = known.reduce((sum, each) => sum + each.enterprises, 0);
    for (const sums of [city, ...[...departments.values()].map((held) => held.sums)]) sums.K05[1] = enterprises;
    city.K06 = [known.reduce((sum, each) => sum + each.coded, 0), known.reduce((sum, each) => sum + each.bodies, 0)];

    const undated = (of?: Department["id"]): number =>
      batches
        .filter((batch) => batch.month === month && (of === undefined || items.get(batch.item)?.department.id === of))
        .reduce((sum, batch) => sum + batch.undated, 0);
    const ordered = [...departments.values()].sort((one, other) => one.department.id.localeCompare(other.department.id));
    return [
      { month, department: null, metrics: ratios(city), undated: undated() },
      ...ordered.map(({ department, sums }) => ({ month, department, metrics: ratios(sums), undated: undated(department.id) })),
    ];
  });
}

async function itemsById(sql: Sql): Promise<Map<string, CatalogueItem>> {
  const brought = (await readAdopted(sql)).flatMap((row) => row.document.items);
  return new Map([...brought, ...catalogue].map((item) => [item.id, item]));
}

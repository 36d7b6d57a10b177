import { baseIdOf } from "./annex-id";

interface Row {
  readonly model_id: string;
  readonly period: string;
  readonly run_id: string;
}

/** Of the versions of a model that rated the same period, the one that did so last: the others' ratings are history. */
export const withoutReplaced = <R extends Row>(rows: readonly R[]): R[] =>
  rows.filter(
    (row) =>
      !rows.some(
        (other) =>
          other.period === row.period && baseIdOf(other.model_id) === baseIdOf(row.model_id) && Number(other.run_id) > Number(row.run_id),
      ),
  );

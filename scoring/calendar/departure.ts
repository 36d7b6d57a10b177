import type { Provenance } from "../catalogue/item";
import type { LegalDate } from "../engine/legal-date";
import type { Words } from "../words";

/** The notice by which a year's days off and days worked were set. */
export interface Notice {
  readonly number: string;
  readonly provenance: Provenance;
}

/** A span in which the calendar departs from the week: days off, or weekend days worked. The last day is the first where none is named. */
export interface Departure {
  readonly from: LegalDate;
  readonly to?: LegalDate;
  readonly isWorked: boolean;
  readonly words: Words;
}

/** One year of the State Council's calendar. */
export interface CalendarYear {
  readonly year: number;
  readonly notice: Notice;
  readonly departures: readonly Departure[];
}

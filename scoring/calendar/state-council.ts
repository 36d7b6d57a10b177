import type { LegalDate } from "../engine/legal-date";
import { type Words, words } from "../words";
import type { CalendarYear, Departure } from "./departure";

const off = (of: Words, from: LegalDate, to?: LegalDate): Departure => ({ from, ...(to && { to }), isWorked: false, words: of });
const worked = (of: Words, ...days: LegalDate[]): Departure[] => days.map((from) => ({ from, isWorked: true, words: of }));

const newYear = words("元旦", "New Year");
const spring = words("春节", "Spring Festival");
const qingming = words("清明节", "Qingming");
const labour = words("劳动节", "Labour Day");
const dragonBoat = words("端午节", "Dragon Boat Festival");
const midAutumn = words("中秋节", "Mid-Autumn Festival");
const national = words("国庆节", "National Day");

/** 部分节假日安排. The texts were read in the press, word for word, not at the State Council itself. */
export const stateCouncilCalendar: readonly CalendarYear[] = [
  {
    year: 2024,
    notice: { number: "国办发明电〔2023〕7号", provenance: "secondary" },
    departures: [
      off(newYear, "2024-01-01"),
      off(spring, "2024-02-10", "2024-02-17"),
      ...worked(spring, "2024-02-04", "2024-02-18"),
      off(qingming, "2024-04-04", "2024-04-06"),
      ...worked(qingming, "2024-04-07"),
      off(labour, "2024-05-01", "2024-05-05"),
      ...worked(labour, "2024-04-28", "2024-05-11"),
      off(dragonBoat, "2024-06-10"),
      off(midAutumn, "2024-09-15", "2024-09-17"),
      ...worked(midAutumn, "2024-09-14"),
      off(national, "2024-10-01", "2024-10-07"),
      ...worked(national, "2024-09-29", "2024-10-12"),
    ],
  },
  {
    year: 2025,
    notice: { number: "国办发明电〔2024〕12号", provenance: "secondary" },
    departures: [
      off(newYear, "2025-01-01"),
      off(spring, "2025-01-28", "2025-02-04"),
      ...worked(spring, "2025-01-26", "2025-02-08"),
      off(qingming, "2025-04-04", "2025-04-06"),
      off(labour, "2025-05-01", "2025-05-05"),
      ...worked(labour, "2025-04-27"),
      off(dragonBoat, "2025-05-31", "2025-06-02"),
      off(national, "2025-10-01", "2025-10-08"),
      ...worked(national, "2025-09-28", "2025-10-11"),
    ],
  },
  {
    year: 2026,
    notice: { number: "国办发明电〔2025〕7号", provenance: "secondary" },
    departures: [
      off(newYear, "2026-01-01", "2026-01-03"),
      ...worked(newYear, "2026-01-04"),
      off(spring, "2026-02-15", "2026-02-23"),
      ...worked(spring, "2026-02-14", "2026-02-28"),
      off(qingming, "2026-04-04", "2026-04-06"),
      off(labour, "2026-05-01", "2026-05-05"),
      ...worked(labour, "2026-05-09"),
      off(dragonBoat, "2026-06-19", "2026-06-21"),
      off(midAutumn, "2026-09-25", "2026-09-27"),
      off(national, "2026-10-01", "2026-10-07"),
      ...worked(national, "2026-09-20", "2026-10-10"),
    ],
  },
  {
    // No notice was found: the thirteen days of the Regulation alone, no weekend day worked and none given in lieu, until the notice is imported.
    year: 2027,
    notice: { number: "国务院令第795号（法定节日，未含调休）", provenance: "proposal" },
    departures: [
      off(newYear, "2027-01-01"),
      off(spring, "2027-02-05", "2027-02-08"),
      off(qingming, "2027-04-05"),
      off(labour, "2027-05-01", "2027-05-02"),
      off(dragonBoat, "2027-06-09"),
      off(midAutumn, "2027-09-15"),
      off(national, "2027-10-01", "2027-10-03"),
    ],
  },
];

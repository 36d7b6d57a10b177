import type { Example } from "../../../engine/example";
import { words } from "../../../words";
import { act, certified, derived, own } from "../../road-drivers/example-records";

const base = certified("passenger");
const first = [act("RD-08", "2025-02-10"), act("RD-14", "2025-03-10")];

export const passengerDriverExamplesSichuan2017: readonly Example[] = [
  own("川1", "无记分", "No points", { records: [base], expected: { outcome: "rated", score: "0", grade: "ordinary", lists: [] } }),
  derived("D11", "年度记16分", "16 in the year", {
    records: [base, ...first, act("RD-22", "2025-04-10")],
    expected: { outcome: "rated", score: "16", grade: "monitored", lists: ["monitored"] },
    note: words("10+5+1=16，15至19分列入重点监控", "10 + 5 + 1 = 16: 15 to 19 is key monitoring"),
  }),
  own("川3", "年度记15分", "15 in the year", {
    records: [base, ...first],
    expected: { outcome: "rated", score: "15", grade: "monitored", lists: ["monitored"] },
    note: words("10+5=15，恰在线上", "10 + 5 = 15: on the line"),
  }),
  own("川4", "年度记14分，上年的不计", "14 in the year, last year's not counted", {
    records: [base, act("RD-08", "2025-02-10"), act("RD-19", "2025-03-10"), act("RD-22", "2025-12-31"), act("RD-02", "2024-12-31")],
    expected: { outcome: "rated", score: "14", grade: "ordinary", lists: [] },
    note: words("10+3+1=14", "10 + 3 + 1 = 14"),
  }),
  own("川2", "年度记20分", "20 in the year", {
    records: [base, ...first, act("RD-15", "2025-05-10")],
    expected: { outcome: "rated", score: "20", grade: "barred", lists: ["barred"] },
    note: words("10+5+5=20", "10 + 5 + 5 = 20"),
  }),
];

import { driverCertificate } from "../../../catalogue/transport";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";
import { act, numbered } from "../../road-drivers/road-driver-examples";

const base = exampleRecord(driverCertificate, { certificateNumber: "SL-SC1", category: "passenger", issuedOn: "2018-05-15" });
const derived = numbered("行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived");
const own = numbered("本项目自拟 / own");
const first = [act("RD-08", "2025-02-10"), act("RD-14", "2025-03-10")];

export const passengerDriverExamplesSichuan2017: readonly Example[] = [
  own("川1", "无记分", "No points", { records: [base], expected: { outcome: "rated", score: "0", grade: "ordinary", lists: [] } }),
  derived("D11", "年度记16分", "16 in the year", {
    records: [base, ...first, act("RD-22", "2025-04-10")],
    expected: { outcome: "rated", score: "16", grade: "monitored", lists: ["monitored"] },
    note: words("10+5+1=16，15至19分列入重点监控", "10 + 5 + 1 = 16: 15 to 19 is key monitoring"),
  }),
  own("川2", "年度记20分", "20 in the year", {
    records: [base, ...first, act("RD-15", "2025-05-10")],
    expected: { outcome: "rated", score: "20", grade: "barred", lists: ["barred"] },
    note: words("10+5+5=20", "10 + 5 + 5 = 20"),
  }),
];

import { instructorConductHuangshi } from "../../../catalogue/instructors";
import { driverCertificate } from "../../../catalogue/transport";
import { type Example, exampleRecord } from "../../../engine/example";
import { words } from "../../../words";

const certificate = exampleRecord(driverCertificate, { certificateNumber: "SL-HS1", category: "instructor", issuedOn: "2019-03-01" });

export const drivingInstructorExamplesHuangshi: readonly Example[] = [
  {
    title: words("黄石1　无记分", "Huangshi 1 No points"),
    source: "本项目自拟 / own",
    provenance: "proposal",
    period: "2025",
    records: [certificate],
    expected: { outcome: "rated", score: "0", grade: "teaching", triggers: [] },
  },
  {
    title: words("D12　收受学员财物", "D12 Takes a gift"),
    source: "行业规则手册《旅游与交通》2.8节，由规则推算 / rulebook tourism-transport §2.8, derived",
    provenance: "proposal",
    period: "2025",
    records: [
      certificate,
      exampleRecord(instructorConductHuangshi, { documentNumber: "SL-HS1", act: "HS-01", actOn: "2025-03-01", decidedOn: "2025-03-05" }),
    ],
    expected: { outcome: "rated", score: "12", grade: "offDuty", points: { conduct: "12" }, triggers: ["education"] },
    note: words("一次12分：离岗再教育", "twelve at once: off duty, re-education"),
  },
];

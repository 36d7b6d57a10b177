import type { Citation, Provenance } from "../../../engine/instrument";
import { asGiven } from "../../../mechanisms/as-given";
import { losesPerOccurrence } from "../../../mechanisms/per-occurrence";
import { losesPerStep } from "../../../mechanisms/per-step";
import { type Words, words } from "../../../words";
import { gansuTable, platform } from "../instruments";
import type { facts } from "./facts";
import type { parameters } from "./parameters";

type Fact = keyof typeof facts;
type Parameter = keyof typeof parameters;

const wholeSteps = words(
  "率为年度数量除以月末平均车辆数；自零起算，满一步才扣，扣至该项分值为止",
  "the year's number over the mean of month-end vehicles; from zero, whole steps only, each item stopping at its points",
);
const repair = { says: words("下一考核年度重新计分", "counted anew in the next year"), afterMonths: "slightRepair" } as const;

const item = (label: Words, cites: Citation, provenance: Provenance) => ({
  label,
  cites,
  provenance,
  ifUnknown: "cannotBeRated" as const,
  repair,
});
const row = (label: Words, name: string) => item(label, gansuTable.art("记分标准", name), "secondary");

type Rate = "accident" | "death" | "injury" | "violation" | "complaint";

const byRate = (label: Words, name: string, fact: Fact, rate: Rate) => ({
  ...row(label, name),
  reading: wholeSteps,
  scores: losesPerStep<Fact, Parameter>(fact, "vehicles", {
    step: `${rate}Step`,
    loses: `${rate}Loses`,
    atMost: `${rate}Most`,
  }),
});

/** The same rate where the fleet has fewer than ten vehicles: one case weighs so much that the item stops at half. */
const smallByRate = (label: Words, fact: Fact, rate: Rate) => ({
  ...item(words(`${label.zh}（小车队）`, `${label.en}, small fleet`), platform.art("小基数"), "proposal"),
  scores: losesPerStep<Fact, Parameter>(fact, "vehicles", {
    step: `${rate}Step`,
    loses: `${rate}Loses`,
    atMost: `${rate}Half`,
  }),
});

const [accident, death, injury, violation, complaint] = [
  words("责任事故率", "Accident rate"),
  words("事故死亡率", "Death rate"),
  words("事故受伤率", "Injury rate"),
  words("违章率", "Violation rate"),
  words("社会投诉率", "Complaint rate"),
];

export const indicators = {
  accidentRate: byRate(accident, "责任事故率", "accidents", "accident"),
  deathRate: byRate(death, "死亡率", "deaths", "death"),
  injuryRate: byRate(injury, "受伤率", "injured", "injury"),
  violationRate: byRate(violation, "违章率", "violations", "violation"),
  complaintRate: byRate(complaint, "社会投诉率", "complaints", "complaint"),
  smallAccidentRate: smallByRate(accident, "smallAccidents", "accident"),
  smallDeathRate: smallByRate(death, "smallDeaths", "death"),
  smallInjuryRate: smallByRate(injury, "smallInjured", "injury"),
  smallViolationRate: smallByRate(violation, "smallViolations", "violation"),
  smallComplaintRate: smallByRate(complaint, "smallComplaints", "complaint"),
  driversInsurance: {
    ...row(words("驾驶员社会保险", "Drivers' social insurance"), "驾驶员社会保险"),
    scores: losesPerOccurrence<Fact, Parameter>("driversUninsured", "perDriver", { atMost: "driversMost" }),
  },
  liabilityInsurance: {
    ...row(words("承运人责任险", "Carrier's liability insurance"), "承运人责任险"),
    scores: losesPerOccurrence<Fact, Parameter>("vehiclesUninsured", "perVehicle", { atMost: "vehiclesMost" }),
  },
  file: {
    ...row(words("质量信誉档案", "Reputation file"), "质量信誉档案"),
    reading: words("扣分方式未读到，按主管部门核定的扣分计", "how it is deducted was not seen: as the authority assessed"),
    scores: asGiven<Fact, Parameter>("fileLost", { sign: -1, atMost: "fileMost" }),
  },
  management: {
    ...item(words("稳定、形象、科技、荣誉等其他管理指标", "Stability, image, technology, honours"), platform.art("其余管理"), "proposal"),
    reading: words("分项未见，按主管部门核定的扣分计", "the rows were not found: as the authority assessed"),
    scores: asGiven<Fact, Parameter>("managementLost", { sign: -1, atMost: "managementMost" }),
  },
} as const;

import { schoolPassRates } from "../../../catalogue/driving-schools";
import { transportLicence } from "../../../catalogue/transport-enterprises";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { scoreBy, standing } from "../../../facts/platform";
import { type Words, words } from "../../../words";
import { platform, shishiRules } from "../../driving-schools/instruments";

const cites = shishiRules.art("合格率");

type Subject = "subject1" | "subject2" | "subject3" | "subject4";
const names: Readonly<Record<Subject, Words>> = {
  subject1: words("科目一", "subject 1"),
  subject2: words("科目二", "subject 2"),
  subject3: words("科目三", "subject 3"),
  subject4: words("科目四", "subject 4"),
};

/** Schools of the city by their pass rate in one subject. */
const bySubject = (subject: Subject) =>
  ({
    says: words(`本市驾驶培训机构按${names[subject].zh}合格率排名`, `Driving schools of the city by the pass rate of ${names[subject].en}`),
    cites,
    provenance: "secondary",
    of: latest(schoolPassRates, subject, {
      says: words(`${names[subject].zh}合格率`, `Pass rate of ${names[subject].en}`),
      cites,
      absent: null,
    }),
    better: "higher",
    minimum: "fewestPeers",
  }) as const;

export const cohorts = {
  schoolSubject1: bySubject("subject1"),
  schoolSubject2: bySubject("subject2"),
  schoolSubject3: bySubject("subject3"),
  schoolSubject4: bySubject("subject4"),
} as const;

const tail = (subject: Subject, cohort: keyof typeof cohorts) =>
  standing(cohort, "tail", {
    says: words(`${names[subject].zh}合格率不高于本机构的机构数`, `Schools with no better pass rate in ${names[subject].en}`),
    cites,
  });
const peers = (subject: Subject, cohort: keyof typeof cohorts) =>
  standing(cohort, "peers", {
    says: words(`有${names[subject].zh}合格率的机构数`, `Schools with a pass rate in ${names[subject].en}`),
    cites,
  });

export const facts = {
  isSchool: exists(transportLicence, {
    says: words("已许可或备案的驾驶培训机构", "Licensed or filed as a driving school"),
    cites: shishiRules.art("考核对象"),
    where: { trade: { is: "drivingSchool" } },
    window: "upToPeriodEnd",
    absent: false,
  }),
  assessed: scoreBy("driving-schools", {
    says: words("驾驶培训机构质量信誉考核得分", "Score of the driving school assessment"),
    cites: platform.art("得分"),
  }),
  tail1: tail("subject1", "schoolSubject1"),
  peers1: peers("subject1", "schoolSubject1"),
  tail2: tail("subject2", "schoolSubject2"),
  peers2: peers("subject2", "schoolSubject2"),
  tail3: tail("subject3", "schoolSubject3"),
  peers3: peers("subject3", "schoolSubject3"),
  tail4: tail("subject4", "schoolSubject4"),
  peers4: peers("subject4", "schoolSubject4"),
} as const;

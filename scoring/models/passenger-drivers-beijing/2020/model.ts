import { roadDriverConduct, roadDriverRevocation } from "../../../catalogue/road-drivers";
import { all, atLeast, is, isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { count } from "../../../facts/count";
import { exists } from "../../../facts/exists";
import { words } from "../../../words";
import { educationDue } from "../../road-drivers/education";
import { holds, ownCycle } from "../../road-drivers/facts";
import { beijing2020, measures2022 } from "../../road-drivers/instruments";
import { parameters, roadDriverModel } from "../../road-drivers/road-driver-model";

const { art } = beijing2020;
const months = (zh: string, en: string, value: string) => parameter(words(zh, en), since("2020-11-30", value, art("撤销"), "secondary"));
const { beforeLastGrade: _notRead, ...facts } = roadDriverModel.facts;
const { threeCycles: _national, ...triggers } = roadDriverModel.triggers;

/** Read beside the Beijing rules of 2020: the national points and grades, with Beijing's own conditions for revocation. */
export const passengerDriversBeijing2020 = defineModel({
  ...roadDriverModel,
  id: "passenger-drivers-beijing/2020",
  sector: "passenger-drivers-beijing",
  title: words("道路旅客运输驾驶员诚信考核（北京细则）", "Road passenger drivers (Beijing rules)"),
  status: "suspended",
  law: beijing2020,
  instruments: [measures2022, ...roadDriverModel.instruments],
  periods: {
    from: "2021",
    reading: words("40项指标未见，用全国记分表", "the forty indicators were not seen: the national table is used"),
  },
  appliesTo: {
    label: words("持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
    cites: measures2022.art("适用范围"),
    provenance: "secondary",
    when: isTrue("holds"),
  },
  facts: {
    ...facts,
    holds: holds("passenger", "持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
    mainAccidents: count(roadDriverConduct, {
      says: words("重大以上事故且负主要以上责任", "Major-or-worse accidents with main or full responsibility"),
      cites: art("撤销"),
      where: { act: { is: "RD-01" }, responsibility: { in: ["main", "full"] } },
      window: ownCycle,
      clock: "decidedOn",
      absent: 0,
    }),
    revoked: exists(roadDriverRevocation, {
      says: words("周期内从业资格被撤销、吊销", "Qualification revoked in the cycle"),
      cites: art("撤销"),
      window: ownCycle,
      absent: false,
    }),
  },
  parameters: {
    ...parameters,
    barred: months("撤销资格后的禁止月数", "Months barred after revocation", "36"),
    listed: months("未参加教育列入名单的月数", "Months on the list without education", "24"),
  },
  triggers,
  lists: {
    redList: {
      label: words("红名单", "Red list"),
      cites: art("红名单"),
      provenance: "secondary",
      side: "good",
      publicity: "departmentsOnly",
      reading: words("细则公布红名单；平台不公开自然人", "the rules publish it; the platform makes no natural person public"),
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["AAA"] },
    },
    barred: {
      label: words("撤销从业资格并三年内不得申请", "Qualification revoked, no application for three years"),
      cites: art("撤销"),
      provenance: "secondary",
      side: "adverse",
      publicity: "departmentsOnly",
      term: "barred",
      earliestExit: null,
      exits: [],
      entries: {
        mainAccident: {
          label: words(
            "重大以上事故负主要以上责任，一次记20分",
            "Twenty points at once for a major-or-worse accident, main or full responsibility",
          ),
          cites: art("撤销"),
          provenance: "secondary",
          when: atLeast("mainAccidents", "once"),
        },
        twoCycles: {
          label: words("连续两个周期为B级", "B in two cycles running"),
          cites: art("撤销"),
          provenance: "secondary",
          when: all(is("lastGrade", "B"), educationDue),
        },
        twiceFull: {
          label: words("一个周期内两次记满20分", "Twenty points reached twice in a cycle"),
          cites: art("撤销"),
          provenance: "secondary",
          when: atLeast("conduct.timesFull", "twice"),
        },
      },
    },
    twoYears: {
      label: words(
        "满分未参加教育或资格被撤销，列入名单，两年内不予换证和申请",
        "Full points without education, or revoked: listed, no renewal or application for two years",
      ),
      cites: art("撤销"),
      provenance: "secondary",
      reading: words("名单名称未见", "the name of the list was not seen"),
      side: "adverse",
      publicity: "departmentsOnly",
      term: "listed",
      earliestExit: null,
      exits: [],
      entries: {
        revoked: {
          label: words("从业资格已被撤销、吊销", "The qualification was revoked"),
          cites: art("撤销"),
          provenance: "secondary",
          when: isTrue("revoked"),
        },
        uneducated: {
          label: words("记满20分且未参加教育", "Twenty points and no education"),
          cites: art("撤销"),
          provenance: "secondary",
          when: educationDue,
        },
      },
    },
  },
});

import { all, any, atLeast, isTrue, lessThan } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { agencyRegulation, order7, platform, repairGuide2022, tourismLaw } from "../instruments";
import { facts } from "./facts";
import { relief, vetoes } from "./grounds";
import { lists } from "./lists";
import { parameters } from "./parameters";

/** Read beside Order No. 7: who is in charge or punishes, recognises. The platform only proposes, and a person decides. */
export const tourismMarketLists2021 = defineModel({
  id: "tourism-market-lists/2021",
  sector: "tourism-market-lists",
  title: words("旅游市场失信主体认定", "Dishonest subjects of the tourism market"),
  status: "inForce",
  purpose: "lists",
  publicity: "departmentsOnly",
  cadence: "month",
  law: order7,
  instruments: [repairGuide2022, tourismLaw, agencyRegulation, platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise", "individualBusiness", "institution", "licensedPerson"],
  periods: {
    from: "2022-01",
    reading: words(
      "规定随事认定，没有周期；平台每月汇总一次，只作建议",
      "the Order recognises case by case and knows no cycle; the platform draws up its proposals each month",
    ),
  },
  appliesTo: {
    label: words(
      "旅行社、A级景区、旅游住宿、在线旅游经营者和导游等从业人员",
      "Travel agencies, A-class scenic areas, tourist lodging, online travel, and guides and other practitioners",
    ),
    cites: order7.art("适用范围"),
    provenance: "secondary",
    when: any(isTrue("isOperator"), isTrue("isGuide")),
  },
  facts,
  parameters,
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes,
  direct: relief,
  ladder: {
    label: words("认定建议", "What is proposed"),
    cites: order7.art("严重失信情形"),
    provenance: "secondary",
    bestFirst: [],
    otherwise: "none",
  },
  caps: {},
  replacements: {},
  triggers: {
    principalBar: {
      label: words(
        "许可证被吊销：主要负责人自处罚之日起五年内不得担任任何旅行社的主要负责人",
        "Licence revoked: the principal may head no agency for five years from the penalty",
      ),
      cites: agencyRegulation.art("第六十四条"),
      provenance: "official",
      when: isTrue("licenceRevokedInFiveYears"),
    },
    managerBar: {
      label: words(
        "许可证或导游证被吊销：有关管理人员或导游自处罚之日起三年内不得重新申请导游证或者从事旅行社业务",
        "Licence or certificate revoked: managers and guides are barred for three years from a new certificate and from agency business",
      ),
      cites: tourismLaw.art("第一百零三条"),
      provenance: "official",
      when: any(isTrue("licenceRevoked"), isTrue("certificateRevoked")),
    },
    outboundBar: {
      label: words(
        "因损害旅游者权益受罚款及以上处罚并属严重失信：两年内不得申请出境旅游业务",
        "Serious for harming tourists, with a fine or heavier: no application for outbound business for two years",
      ),
      cites: order7.art("限制措施"),
      provenance: "secondary",
      when: all(isTrue("stranding"), isTrue("finedForHarm")),
    },
    checkThirdByDay: {
      label: words(
        "13个月内三次轻微失信，须按日核对是否在12个月内",
        "Three slight recognitions within thirteen months: check by the day whether within twelve",
      ),
      cites: platform.art("按日核对"),
      provenance: "proposal",
      when: any(
        all(atLeast("slightTimesWide", "thirdTime"), lessThan("slightTimes", "thirdTime")),
        all(atLeast("slightTimesWideGuide", "thirdTime"), lessThan("slightTimesGuide", "thirdTime")),
      ),
    },
    checkFinesByDay: {
      label: words(
        "13个月内两次较大数额罚款，须按日核对是否在12个月内",
        "Two larger fines within thirteen months: check by the day whether within twelve",
      ),
      cites: platform.art("按日核对"),
      provenance: "proposal",
      when: any(
        all(atLeast("largerFinesWide", "twoFines"), lessThan("largerFines", "twoFines")),
        all(atLeast("largerFinesWideGuide", "twoFines"), lessThan("largerFinesGuide", "twoFines")),
      ),
    },
  },
  lists,
  grades: {
    none: { words: words("未列入", "Not proposed"), tone: 2 },
    slight: { words: words("建议列入轻微失信主体", "Proposed as slightly dishonest"), tone: 4, decidedByPerson: true },
    serious: { words: words("建议列入严重失信主体", "Proposed as seriously dishonest"), tone: 5, decidedByPerson: true },
  },
});

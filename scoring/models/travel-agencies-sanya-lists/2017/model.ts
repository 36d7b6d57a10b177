import { tourismOperator } from "../../../catalogue/tourism";
import { isTrue, shareAtMost } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { scoreBy, standing } from "../../../facts/platform";
import { words } from "../../../words";
import { platform, sanyaPoints } from "../../travel-agencies-sanya/instruments";

const { art } = sanyaPoints;
const day = "2017-01-01";
const cites = art("红黑榜");

const black = {
  label: words("积分在全市末尾10%", "In the lowest 10 % of the city by points"),
  cites,
  provenance: "secondary",
  reading: words("并列越线的不计在内", "ties that pass the line are not counted in"),
  when: shareAtMost("tail", "peers", "lowestShare"),
} as const;

/** Sanya's red and black lists: agencies ranked by the points of the other model. */
export const travelAgenciesSanyaLists2017 = defineModel({
  id: "travel-agencies-sanya-lists/2017",
  sector: "travel-agencies-sanya-lists",
  title: words("三亚旅游信用积分红黑榜（旅行社）", "Sanya red and black lists by points (travel agencies)"),
  status: "suspended",
  purpose: "lists",
  publicity: "public",
  cadence: "year",
  law: sanyaPoints,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2017",
    reading: words("三亚市的做法，本市不采用；周期随积分", "the practice of Sanya, not run here; the period is that of the points"),
  },
  appliesTo: { label: words("旅行社", "Travel agencies"), cites: art("对象"), provenance: "secondary", when: isTrue("isAgency") },
  cohorts: {
    sanyaPoints: {
      says: words("旅行社按积分排名", "Travel agencies by their points"),
      cites,
      provenance: "secondary",
      of: scoreBy("travel-agencies-sanya", { says: words("旅游信用积分", "Tourism credit points"), cites }),
      better: "higher",
      minimum: "fewestPeers",
    },
  },
  facts: {
    isAgency: exists(tourismOperator, {
      says: words("持有旅行社业务经营许可", "Holds a travel agency licence"),
      cites: art("对象"),
      where: { trade: { is: "travelAgency" } },
      window: "upToPeriodEnd",
      absent: false,
    }),
    pointsPlace: standing("sanyaPoints", "place", { says: words("积分名次", "Place by points"), cites }),
    tail: standing("sanyaPoints", "tail", { says: words("积分不高于本社的旅行社数", "Agencies with no more points"), cites }),
    peers: standing("sanyaPoints", "peers", { says: words("有积分的旅行社数", "Agencies with points"), cites }),
  },
  parameters: {
    highestShare: parameter(words("红榜比例", "Share of the red list"), since(day, "0.1", cites, "secondary")),
    lowestShare: parameter(words("黑榜比例", "Share of the black list"), since(day, "0.1", cites, "secondary")),
    fewestPeers: parameter(
      words("排名所需最少旅行社数", "Least number of agencies for a ranking"),
      since(day, "20", platform.art("排名"), "proposal"),
    ),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: { lowest: { ...black, grade: "black" } },
  direct: {},
  ladder: {
    label: words("红黑榜", "Red and black lists"),
    cites,
    provenance: "secondary",
    bestFirst: [
      {
        grade: "red",
        always: true,
        requires: {
          label: words("积分在全市前10%", "In the highest 10 % of the city by points"),
          cites,
          provenance: "secondary",
          reading: words("并列的一并列入", "ties are taken in together"),
          when: shareAtMost("pointsPlace", "peers", "highestShare"),
        },
      },
    ],
    otherwise: "unlisted",
  },
  caps: {},
  replacements: {},
  triggers: {},
  lists: {
    red: {
      label: words("旅游信用红榜", "Tourism credit red list"),
      planWord: words("红名单", "red list"),
      cites,
      provenance: "secondary",
      side: "good",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["red"] },
    },
    black: {
      label: words("旅游信用黑榜", "Tourism credit black list"),
      planWord: words("黑名单", "blacklist"),
      cites,
      provenance: "secondary",
      side: "adverse",
      publicity: "public",
      term: null,
      earliestExit: null,
      exits: [],
      entries: { forGrades: ["black"] },
    },
  },
  grades: {
    red: { words: words("红榜", "Red list"), tone: 1 },
    unlisted: { words: words("未列榜", "On neither list"), tone: 2 },
    black: { words: words("黑榜", "Black list"), tone: 5, decidedByPerson: true },
  },
});

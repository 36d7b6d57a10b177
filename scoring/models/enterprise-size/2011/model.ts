import { enterpriseScale } from "../../../catalogue/statistics-bureau";
import { all, any, isOneOf, isTrue, lessThan, reachesRow } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { parameter, since } from "../../../engine/parameter";
import { exists } from "../../../facts/exists";
import { latest } from "../../../facts/latest";
import { words } from "../../../words";
import { platform, standard2011 } from "../instruments";
import { industriesUsing, sizeRows } from "./size-rows";

const { art } = standard2011;

/** The class of a size is held by an enterprise that reaches every line of its industry in that class. */
const reaches = (size: "large" | "medium" | "small", zh: string, en: string) =>
  ({
    grade: size,
    always: true,
    requires: {
      label: words(`本行业${zh}企业各项指标下限均达到`, `Every lower line of a ${en} enterprise of the industry is reached`),
      cites: art("第四条"),
      provenance: "secondary",
      when: reachesRow("industry", size, sizeRows),
    },
  }) as const;

/** A figure that the industry uses and that is unknown leaves this unknown, so that a missing figure never makes an enterprise micro. */
const lacks = <const F extends "headcount" | "revenue" | "assets">(fact: F) =>
  all(isOneOf("industry", ...industriesUsing(fact)), lessThan(fact, "nothing"));

/** Read beside Gongxinbulianqiye [2011] No. 300: size from headcount, revenue and assets by industry, without a score. */
export const enterpriseSize2011 = defineModel({
  id: "enterprise-size/2011",
  sector: "enterprise-size",
  title: words("企业规模划型", "Enterprise size"),
  status: "inForce",
  purpose: "size",
  publicity: "public",
  cadence: "year",
  law: standard2011,
  instruments: [platform],
  lawCheckedOn: "2026-11-24",
  subjectKinds: ["enterprise"],
  periods: {
    from: "2011",
    reading: words(
      "以年末数据划型；2021年修订征求意见稿未见施行",
      "by the figures at the end of the year; the revision of which a draft went round in 2021 was not found in force",
    ),
  },
  appliesTo: {
    label: words("有年度划型数据的企业", "Enterprises with yearly figures"),
    cites: art("第三条"),
    provenance: "secondary",
    when: isTrue("hasFigures"),
  },
  facts: {
    hasFigures: exists(enterpriseScale, {
      says: words("有年度划型数据", "Has yearly figures"),
      cites: art("第三条"),
      absent: false,
    }),
    industry: latest(enterpriseScale, "industry", { says: words("所属行业", "Industry"), cites: art("第四条"), absent: null }),
    headcount: latest(enterpriseScale, "headcount", { says: words("从业人员", "Headcount"), cites: art("第三条"), absent: null }),
    revenue: latest(enterpriseScale, "revenueYuan", { says: words("营业收入", "Operating revenue"), cites: art("第三条"), absent: null }),
    assets: latest(enterpriseScale, "assetsYuan", { says: words("资产总额", "Total assets"), cites: art("第三条"), absent: null }),
  },
  parameters: {
    nothing: parameter(words("指标的最小值", "The least a figure can be"), since("2011-06-18", "0", platform.art("缺项"), "proposal")),
  },
  opening: null,
  indicators: {},
  bounds: {},
  rounding: null,
  vetoes: {},
  direct: {
    figureMissing: {
      label: words("本行业所用指标不齐，不划型", "A figure that the industry uses is missing: no size"),
      cites: platform.art("缺项"),
      provenance: "proposal",
      reading: words(
        "缺少的指标不当作零，也不因此划为微型；本行业不用的指标可以缺",
        "a missing figure is not zero and does not make an enterprise micro; one that the industry does not use may be missing",
      ),
      when: any(lacks("headcount"), lacks("revenue"), lacks("assets")),
      grade: null,
    },
  },
  ladder: {
    label: words("划型", "Size classes"),
    cites: art("第四条"),
    provenance: "secondary",
    reading: words(
      "各项指标均达到本类下限方属本类，否则下移一类；下限含本数",
      "a class is held where every figure reaches its lower line, else the next; a line belongs to the class above it",
    ),
    bestFirst: [reaches("large", "大型", "large"), reaches("medium", "中型", "medium"), reaches("small", "小型", "small")],
    otherwise: "micro",
  },
  caps: {},
  replacements: {},
  triggers: {},
  grades: {
    large: { words: words("大型", "Large"), tone: 3 },
    medium: { words: words("中型", "Medium"), tone: 3 },
    small: { words: words("小型", "Small"), tone: 3 },
    micro: { words: words("微型", "Micro"), tone: 3 },
  },
});

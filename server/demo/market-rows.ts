import { marketOrgan } from "./city";
import { dayIn, type Firm } from "./firm";
import { streamFor } from "./random";
import type { Row } from "./row";

const capitals = { 大型: "20000万人民币", 中型: "3000万人民币", 小型: "500万人民币", 微型: "50万人民币" } as const;

export const registrationRow = (firm: Firm): Row => ({
  名称: firm.name,
  统一社会信用代码: firm.uscc,
  成立日期: firm.registeredOn,
  类型: firm.isIndividual ? "个体工商户" : "有限责任公司",
  注册资本: firm.isIndividual ? "" : capitals[firm.size],
  经营范围: `${firm.industry}（虚构）`,
  市: "衡城市（虚构）",
  所属镇街: firm.town,
  行业门类: firm.industry,
  规模: firm.size,
  住所: `${firm.town}虚构路${(firm.index % 300) + 1}号`,
});

export const licenceRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "licence");
  if (!random.chance(0.4)) return [];
  const year = 2022 + random.below(4);
  return [
    {
      XK_XDR_MC: firm.name,
      XK_XDR_SHXYM: firm.uscc,
      XK_WSH: `衡许〔${year}〕${firm.index}号`,
      XK_XKLB: random.pick(["普通", "核准", "认可"]),
      XK_NR: `${firm.industry}经营许可（虚构）`,
      XK_JDRQ: dayIn(year, 1 + random.below(12), 1 + random.below(28)),
      XK_YXQZ: dayIn(year, 12, 29),
      XK_YXQZI: dayIn(year + 5, 12, 28),
      XK_XKJG: marketOrgan,
    },
  ];
};

const breaches = ["未亮证经营", "广告内容虚假", "经营标签不合规食品", "计量器具未检定", "价格标示不规范"] as const;
const categories = ["警告", "罚款", "罚款", "没收"] as const;

export const penaltyRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "penalty");
  const many = [0.25, 0.08].filter((share) => random.chance(share * firm.weakness * 2)).length;
  return Array.from({ length: many }, (_, place) => {
    const category = random.pick(categories);
    const year = 2025 + random.below(2);
    return {
      CF_XDR_MC: firm.name,
      CF_XDR_SHXYM: firm.uscc,
      CF_WSH: `衡市监罚〔${year}〕${firm.index}-${place + 1}号`,
      CF_WFXW: random.pick(breaches),
      CF_SY: "虚构的违法事实",
      CF_CFLB: category,
      CF_NR_FK: category === "罚款" ? String((1 + random.below(50)) / 10) : "",
      CF_JDRQ: dayIn(year, 1 + random.below(year === 2026 ? 5 : 12), 1 + random.below(28)),
      CF_CFJG: marketOrgan,
    };
  });
};

export const abnormalRows = (seed: number, firm: Firm): Row[] => {
  const random = streamFor(seed, firm.index, "abnormal");
  if (!random.chance(0.12 * firm.weakness)) return [];
  const year = 2024 + random.below(2);
  return [
    {
      企业名称: firm.name,
      统一社会信用代码: firm.uscc,
      列入原因: random.pick(["未按期公示年度报告", "通过登记的住所无法联系"]),
      列入日期: dayIn(year, 7, 1 + random.below(28)),
      移出日期: random.chance(0.5) ? dayIn(year, 11, 1 + random.below(28)) : "",
    },
  ];
};

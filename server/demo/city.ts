/** The demo city is fictional: every name here was made up, and no code of it lies in a real region. */
export const towns = ["青岚镇", "云溪街道", "白鹭镇", "石桥街道", "南苑街道", "平湖镇", "松岭镇", "北渡街道"] as const;

export const industries = [
  "制造业",
  "批发和零售业",
  "建筑业",
  "交通运输业",
  "住宿和餐饮业",
  "信息技术服务业",
  "租赁和商务服务业",
  "农业",
] as const;

export const trades: Readonly<Record<(typeof industries)[number], readonly string[]>> = {
  制造业: ["机械", "电子", "纺织", "塑胶", "食品", "五金"],
  批发和零售业: ["商贸", "百货", "建材贸易", "粮油"],
  建筑业: ["建筑工程", "装饰工程", "市政工程"],
  交通运输业: ["物流", "运输", "仓储"],
  住宿和餐饮业: ["餐饮管理", "酒店管理"],
  信息技术服务业: ["信息技术", "软件", "网络科技"],
  租赁和商务服务业: ["企业管理咨询", "人力资源", "广告"],
  农业: ["农业发展", "种植", "水产养殖"],
};

const first = [..."云青白石南平松北禾锦岚澄沐宁朗越启瑞鸿泽晨景川屿"];
const second = [..."帆岭鹭桥苑湖溪渡丰程衡舟禾安诺海山原林光和成达信"];

export const stem = (index: number): string => `${first[index % first.length]}${second[Math.floor(index / first.length) % second.length]}`;

const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
export const personName = (index: number): string =>
  `${surnames[index % surnames.length]}${second[Math.floor(index / surnames.length) % second.length]}（虚构）`;

export const marketOrgan = "衡城市市场监督管理局（虚构）";

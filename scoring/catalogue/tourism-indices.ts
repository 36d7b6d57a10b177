import { words } from "../words";
import { amount, day, yesNo } from "./field";
import { defineItem } from "./item";
import { basis, ofBodies, uscc } from "./tourism-columns";

const ofTen = { unit: words("分（10分制）", "points of ten") };

/** 诚信指数: three indices on a scale of ten. */
export const integrityIndex = defineItem({
  ...ofBodies,
  id: "integrity-index",
  code: "WL-10",
  title: words("涉旅企业诚信指数", "Integrity indices of tourism firms"),
  basis: basis("云南省涉旅企业诚信评价（2019年起全省施行）", "Yunnan integrity evaluation of tourism firms, province-wide since 2019"),
  key: ["uscc", "evaluatedOn"],
  occurredOn: "evaluatedOn",
  fields: {
    uscc,
    norm: amount(words("规范指数", "Norm index"), ["规范指数", "norm"], ofTen),
    quality: amount(words("品质指数", "Quality index"), ["品质指数", "quality"], ofTen),
    experience: amount(words("体验指数", "Experience index"), ["体验指数", "experience"], ofTen),
    afterRectification: yesNo(words("整改后复评", "Evaluated again after rectification"), ["整改后复评", "after_rectification"]),
    evaluatedOn: day(words("评价日期", "Evaluated on"), ["评价日期", "evaluated_on"]),
  },
});

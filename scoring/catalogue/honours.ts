import { words } from "../words";
import { proposed } from "./basis";
import { documentNumber, uscc } from "./body-columns";
import { creditCentre } from "./department";
import { choice, day, text } from "./field";
import { ofBodies, organ, validUntil } from "./finding-columns";
import { defineItem } from "./item";

/** 表彰奖励 of bodies by any department; those of construction and tourism have layouts of their own. */
export const honour = defineItem({
  ...ofBodies,
  id: "honour",
  code: "RY-01",
  title: words("表彰奖励", "Honours"),
  department: creditCentre,
  class: "good",
  reportWithinWorkingDays: 20,
  basis: proposed("信衡建议目录", "proposed for the catalogue by Xinheng"),
  key: ["documentNumber", "uscc"],
  occurredOn: "awardedOn",
  effectiveUntil: "validUntil",
  ordered: [["awardedOn", "validUntil"]],
  fields: {
    uscc,
    documentNumber,
    title: text(words("荣誉名称", "Honour"), ["荣誉名称", "title"], { maxLength: 200 }),
    field: choice(words("领域", "Field"), ["领域", "field"], {
      integrity: words("诚信", "Integrity"),
      quality: words("质量", "Quality"),
      innovation: words("科技创新", "Innovation"),
      labour: words("劳动关系", "Labour relations"),
      environment: words("生态环保", "Environment"),
      safety: words("安全生产", "Work safety"),
      charity: words("公益慈善", "Charity"),
      tax: words("纳税贡献", "Taxes"),
      other: words("其他", "Other"),
    }),
    level: choice(words("级别", "Level"), ["级别", "level"], {
      national: words("国家级", "National"),
      provincial: words("省级", "Provincial"),
      municipal: words("市级", "Municipal"),
      county: words("县级", "County"),
    }),
    organ: { ...organ, title: words("授予机关", "Given by"), columns: ["授予机关", "organ"] },
    awardedOn: day(words("授予日期", "Awarded on"), ["授予日期", "awarded_on"]),
    validUntil,
  },
});

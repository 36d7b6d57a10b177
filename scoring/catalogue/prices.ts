import { words } from "../words";
import { proposed } from "./basis";
import { yuan } from "./body-columns";
import { general } from "./class-windows";
import { marketSupervision } from "./department";
import { amount, choice, day, optional } from "./field";
import { finding, findingFields, ofBodies } from "./finding-columns";
import { defineItem } from "./item";

/** 价格违法行为. */
export const priceViolation = defineItem({
  ...ofBodies,
  ...general,
  ...finding,
  id: "price-violation",
  code: "JGJ-01",
  title: words("价格违法行为", "Price violations"),
  department: marketSupervision,
  basis: proposed("《价格违法行为行政处罚规定》", "Provisions on Penalties for Price Violations"),
  fields: {
    ...findingFields,
    kind: choice(words("情形", "Kind"), ["情形", "kind"], {
      unmarked: words("不按规定明码标价", "Prices not marked as required"),
      fraud: words("价格欺诈", "Price fraud"),
      gouging: words("哄抬价格", "Price gouging"),
      collusion: words("串通操纵价格", "Price collusion"),
      guided: words("不执行政府指导价、定价", "Government price not kept"),
      fees: words("违规收费", "Unlawful fees"),
    }),
    excessYuan: optional(amount(words("多收价款", "Overcharged"), ["多收价款", "excess"], { unit: yuan })),
    refundedOn: optional(day(words("退还日期", "Refunded on"), ["退还日期", "refunded_on"])),
  },
});

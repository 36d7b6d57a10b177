import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { holds } from "../../road-drivers/facts";
import { measures2022 } from "../../road-drivers/instruments";
import { parameters, roadDriverModel } from "../../road-drivers/road-driver-model";

/** Read beside Jiaoyungui [2022] No. 6 and the trial text of 2008 with its annex. */
export const dangerousGoodsDrivers2022 = defineModel({
  ...roadDriverModel,
  id: "dangerous-goods-drivers/2022",
  sector: "dangerous-goods-drivers",
  title: words("道路危险货物运输驾驶员诚信考核", "Dangerous-goods drivers' integrity"),
  appliesTo: {
    label: words("持道路危险货物运输从业资格证", "Holds a certificate for dangerous goods"),
    cites: measures2022.art("适用范围"),
    provenance: "secondary",
    when: isTrue("holds"),
  },
  facts: {
    ...roadDriverModel.facts,
    holds: holds("dangerousGoods", "持道路危险货物运输从业资格证", "Holds a certificate for dangerous goods"),
  },
  parameters,
});

import { isTrue } from "../../../engine/condition";
import { defineModel } from "../../../engine/define-model";
import { words } from "../../../words";
import { holds } from "../../road-drivers/facts";
import { measures2022 } from "../../road-drivers/instruments";
import { parameters, roadDriverModel } from "../../road-drivers/road-driver-model";

/** Read beside Jiaoyungui [2022] No. 6 and the trial text of 2008 with its annex. */
export const passengerDrivers2022 = defineModel({
  ...roadDriverModel,
  id: "passenger-drivers/2022",
  sector: "passenger-drivers",
  title: words("道路旅客运输驾驶员诚信考核", "Road passenger drivers' integrity"),
  appliesTo: {
    label: words("持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
    cites: measures2022.art("适用范围"),
    provenance: "secondary",
    when: isTrue("holds"),
  },
  facts: {
    ...roadDriverModel.facts,
    holds: holds("passenger", "持道路旅客运输从业资格证", "Holds a certificate for road passenger transport"),
  },
  parameters,
});

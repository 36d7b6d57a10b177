import { words } from "../../words";
import { anchored, proposed } from "./severity-rows";

const asSurvey = words("与勘察同类行为相同", "as the like act in survey");

export const designRows = [
  proposed("RC-C-01", "S4", asSurvey),
  proposed("RC-C-02", "S4", asSurvey),
  proposed("RC-C-03", "S3", asSurvey),
  proposed("RC-C-04", "S3", asSurvey),
  proposed("RC-C-05", "S3", asSurvey),
  proposed("RC-C-06", "S3"),
  proposed("RC-C-07", "S2"),
  proposed("RC-C-08", "S1"),
  anchored(
    "RC-C-09",
    "S2",
    ["吉林", "GLSJ1-2-3、-4"],
    words("吉林农村公路设计表同类行为扣10分", "the Jilin rural-highway design table takes 10 for the like acts"),
  ),
];

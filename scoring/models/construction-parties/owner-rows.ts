import { words } from "../../words";
import { proposed } from "./severity-rows";

export const ownerRows = [
  proposed("RC-A-01", "S3"),
  proposed("RC-A-02", "S4"),
  proposed("RC-A-03", "S3"),
  proposed("RC-A-04", "S3"),
  proposed("RC-A-05", "S2"),
  proposed("RC-A-06", "S2"),
  proposed("RC-A-07", "S2"),
  proposed("RC-A-08", "S3"),
  proposed("RC-A-09", "S3"),
  proposed("RC-A-10", "S3"),
  proposed(
    "RC-A-11",
    "S5",
    words("与2017年办法第十四条拖欠工程款情形相同", "the same as arrears of project payment in Art. 14 of the 2017 Measures"),
  ),
];

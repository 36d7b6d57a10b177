import { proposed } from "./severity-rows";

export const costRows = [
  proposed("RC-G-01", "S3"),
  proposed("RC-G-02", "S3"),
  proposed("RC-G-03", "S2"),
  proposed("RC-G-04", "S4"),
  proposed("RC-G-05", "S4"),
  proposed("RC-G-06", "S2"),
];

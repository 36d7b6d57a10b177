import { words } from "../../words";
import { anchored, proposed } from "./severity-rows";

export const tenderingRows = [
  anchored("RC-F-01", "S2", ["茂名", "ZB-014"], words("茂名ZB-014扣10分", "Maoming ZB-014 takes 10")),
  proposed("RC-F-02", "S4"),
  proposed("RC-F-03", "S3"),
  proposed("RC-F-04", "S2"),
  proposed("RC-F-05", "S0"),
];

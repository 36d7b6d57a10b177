import { words } from "../../words";
import { anchored, proposed } from "./severity-rows";

const asGround = words("与2017年办法第十四条列入情形相同", "the same as a ground of Art. 14 of the 2017 Measures");

export const contractorRows = [
  proposed("RC-D-01", "S4"),
  proposed("RC-D-02", "S5", asGround),
  proposed(
    "RC-D-03",
    "S5",
    words(
      "受行政处罚的与2017年办法第十四条出借资质情形相同",
      "if punished, the same as lending a qualification in Art. 14 of the 2017 Measures",
    ),
  ),
  proposed("RC-D-04", "S0"),
  proposed("RC-D-05", "S2"),
  proposed("RC-D-06", "S4"),
  proposed("RC-D-07", "S5", asGround),
  proposed("RC-D-08", "S3"),
  proposed("RC-D-09", "S3"),
  anchored("RC-D-10", "S2", ["广东某市", "SGK-232"], words("SGK-232扣10分", "SGK-232 takes 10")),
  anchored(
    "RC-D-11",
    "S3",
    ["广东某市", "SGK-233、-235"],
    words(
      "SGK-233、-235扣20分；再犯且有影响的该表扣31分，本表不另分",
      "SGK-233 and -235 take 20; repeated and with impact 31 there, not told apart here",
    ),
  ),
  proposed("RC-D-12a", "S3"),
  proposed("RC-D-12b", "S4"),
  proposed("RC-D-12c", "S5", asGround),
  proposed("RC-D-13", "S3"),
  proposed("RC-D-14a", "S3"),
  proposed("RC-D-14b", "S4"),
  proposed(
    "RC-D-15",
    "S1",
    words("参照某区扣分表，综合检查扣6分、专项检查扣4分", "after a district list: 6 at a comprehensive, 4 at a special inspection"),
  ),
];
